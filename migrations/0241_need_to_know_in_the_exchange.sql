-- The exchange keeps its rows closer: the centre reads a group by invitation only while something in it is reported; a reply counts itself,
-- so that members need not change rows of others; and what belongs to a thread goes with it when it is moved.
-- Locks exchange_threads, exchange_posts, exchange_drafts, exchange_measures and exchange_reports for as long as their few rows are put right.

-- What the centre reads without being a member: open groups, and others while a report waits there.
create function access.watched_exchange_groups() returns uuid[] language sql stable
begin atomic
  select array(select g.id from public.exchange_groups g where access.is_centre()
    and (g.open or exists (select from public.exchange_reports r where r.group_id = g.id and r.settled_at is null)));
end;

do $$
declare
  reads constant text := '((select access.is_system()) or group_id = any ((select access.exchange_groups())::uuid[])
    or group_id = any ((select access.watched_exchange_groups())::uuid[]))';
  keeps constant text := '((select access.is_system()) or group_id = any ((select access.kept_exchange_groups())::uuid[])
    or group_id = any ((select access.watched_exchange_groups())::uuid[]))';
  me constant text := 'author_id = (select access.person_id())';
begin
  execute format('alter policy exchange_threads_read on exchange_threads using (%s)', reads);
  execute format('alter policy exchange_threads_add on exchange_threads with check (%s and (access.is_system() or %s))', reads, me);
  -- Whoever replies holds the row; only who began it or moderates may leave it changed.
  execute format('alter policy exchange_threads_change on exchange_threads using (%s) with check (%s or %s)', reads, keeps, me);
  execute format('alter policy exchange_posts_read on exchange_posts using (%s)', reads);
  execute format('alter policy exchange_posts_add on exchange_posts with check (%s and (access.is_system() or %s))', reads, me);
  execute format('alter policy exchange_posts_change on exchange_posts using (%s or (%s and %s))', keeps, me, reads);
  execute format('alter policy exchange_measures_read on exchange_measures using (%s or %s or (kind in (''close'', ''reopen'', ''move'') and %s))',
    keeps, me, reads);
  -- Row-level security is forced on owners too; the counting function works as the owner.
  execute format('create policy exchange_threads_counting on exchange_threads to %I using (true)', current_user);
end $$;

create or replace function access.find_posts(query tsquery, most integer)
  returns table (post_id uuid, rank real)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select p.id, ts_rank(p.words, query) from public.exchange_posts p
  where p.words @@ query and p.hidden_at is null
    and (p.group_id = any ((select access.exchange_groups())::uuid[]) or p.group_id = any ((select access.watched_exchange_groups())::uuid[]))
  limit most;
end;

create or replace function access.count_posts() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.exchange_threads set posts = posts + 1, last_post_at = greatest(last_post_at, new.created_at) where id = new.thread_id;
  return null;
end $$;

-- What nobody changes nobody may change.
revoke update on exchange_groups, exchange_people, exchange_members, exchange_threads, exchange_posts, exchange_reports, exchange_reply_tokens
  from vielfaltsnetz_app;
grant update (kind, name, about, district_id, topic_code, open, version) on exchange_groups to vielfaltsnetz_app;
grant update (name, role_kind, profile_name, about, topics, email, telephone, listed, version, updated_at) on exchange_people to vielfaltsnetz_app;
grant update (rhythm, joined_at, left_at, read_at, told_at) on exchange_members to vielfaltsnetz_app;
grant update (group_id, best_post_id, closed_at, hidden_at) on exchange_threads to vielfaltsnetz_app;
grant update (text, version, edited_at, hidden_at, told_at) on exchange_posts to vielfaltsnetz_app;
grant update (group_id, settled_at, settled_by) on exchange_reports to vielfaltsnetz_app;
grant update (warned_at) on exchange_reply_tokens to vielfaltsnetz_app;

-- Drafts and measures follow their thread as its posts do; those of threads that were moved before are brought after them.
alter table exchange_drafts no force row level security;
alter table exchange_measures no force row level security;
alter table exchange_reports no force row level security;
alter table exchange_posts no force row level security;
-- Of two drafts for one thread, begun before and after it was moved, the later one stays.
delete from exchange_drafts d using exchange_drafts later
  where later.person_id = d.person_id and later.thread_id = d.thread_id and (later.saved_at, later.group_id) > (d.saved_at, d.group_id);
update exchange_drafts d set group_id = t.group_id from exchange_threads t where t.id = d.thread_id and t.group_id <> d.group_id;
update exchange_measures m set group_id = t.group_id from exchange_threads t where t.id = m.thread_id and t.group_id <> m.group_id;
update exchange_reports r set group_id = p.group_id from exchange_posts p where p.id = r.post_id and p.group_id <> r.group_id;
alter table exchange_drafts force row level security;
alter table exchange_measures force row level security;
alter table exchange_reports force row level security;
alter table exchange_posts force row level security;

drop index exchange_drafts_thread;
create index exchange_drafts_thread on exchange_drafts (thread_id, group_id);
alter table exchange_drafts drop constraint exchange_drafts_thread_id_fkey,
  add constraint exchange_drafts_thread_fkey foreign key (thread_id, group_id) references exchange_threads (id, group_id)
    on delete cascade on update cascade;
create index exchange_measures_place on exchange_measures (thread_id, group_id);
alter table exchange_measures drop constraint exchange_measures_thread_id_fkey,
  add constraint exchange_measures_thread_fkey foreign key (thread_id, group_id) references exchange_threads (id, group_id)
    on delete cascade on update cascade;
