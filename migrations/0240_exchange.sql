-- The exchange between those who keep projects and associations, trainers and the centre: groups, conversations, files, questions of
-- experience, moderation with reasons, drafts, what each person shows of herself, and what she is told by mail.
-- Locks nothing that exists.

create function access.is_trainer() returns boolean language sql stable
  return coalesce(current_setting('actor.trainer', true), '') = 'yes';
-- Who takes part: keepers of profiles, trainers, the centre.
create function access.exchanges() returns boolean language sql stable
  return access.is_system() or access.is_centre() or access.is_trainer() or cardinality(access.profiles()) > 0;

create table exchange_groups (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('all', 'region', 'topic', 'working')),
  name text not null check (length(name) between 3 and 100),
  about text not null default '' check (length(about) <= 1500),
  district_id text references districts on delete restrict,
  topic_code text references topics on delete restrict,
  -- Open: whoever takes part may join. Otherwise by invitation.
  open boolean not null,
  created_by uuid references people on delete set null,
  created_at timestamptz not null,
  version integer not null default 1,
  check (kind <> 'all' or open)
);
create index exchange_groups_district on exchange_groups (district_id);
create index exchange_groups_topic on exchange_groups (topic_code);
create index exchange_groups_created_by on exchange_groups (created_by);
create index exchange_groups_kind_name on exchange_groups (kind, name, id);

-- What a person shows of herself; name and role are taken from her account, everything else she writes or leaves empty.
create table exchange_people (
  person_id uuid primary key references people on delete cascade,
  name text not null check (length(name) <= 170),
  role_kind text not null check (role_kind in ('centre-staff', 'project-coordinator', 'association-board', 'trainer')),
  profile_name text not null default '' check (length(profile_name) <= 160),
  about text not null default '' check (length(about) <= 1000),
  topics text[] not null default '{}' check (cardinality(topics) <= 20 and length(topics::text) <= 600),
  email text not null default '' check (length(email) <= 200),
  telephone text not null default '' check (length(telephone) <= 40),
  -- Found in the directory also by people she shares no group with.
  listed boolean not null default false,
  version integer not null default 1,
  updated_at timestamptz not null
);
create index exchange_people_name on exchange_people (name, person_id);

create table exchange_members (
  group_id uuid not null references exchange_groups on delete cascade,
  person_id uuid not null references exchange_people on delete cascade,
  rhythm text not null check (rhythm in ('at-once', 'daily', 'weekly', 'never')),
  joined_at timestamptz not null,
  left_at timestamptz,
  -- Everything up to here counts as read.
  read_at timestamptz not null,
  -- Up to here she was told by mail.
  told_at timestamptz not null,
  primary key (group_id, person_id)
);
create index exchange_members_person on exchange_members (person_id) where left_at is null;
create index exchange_members_every_person on exchange_members (person_id);
create index exchange_members_rhythm on exchange_members (rhythm, person_id) where left_at is null;

create table exchange_keepers (
  group_id uuid not null references exchange_groups on delete cascade,
  person_id uuid not null references exchange_people on delete cascade,
  since timestamptz not null,
  primary key (group_id, person_id)
);
create index exchange_keepers_person on exchange_keepers (person_id);

create table exchange_invitations (
  group_id uuid not null references exchange_groups on delete cascade,
  person_id uuid not null references people on delete cascade,
  invited_by uuid references people on delete set null,
  invited_at timestamptz not null,
  primary key (group_id, person_id)
);
create index exchange_invitations_person on exchange_invitations (person_id);
create index exchange_invitations_invited_by on exchange_invitations (invited_by);

create table exchange_threads (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references exchange_groups on delete cascade,
  -- A question asks who has experience with something, and one answer may be marked as the best.
  kind text not null check (kind in ('talk', 'question')),
  title text not null check (length(title) between 3 and 160),
  author_id uuid references people on delete set null,
  author_name text not null check (length(author_name) <= 170),
  created_at timestamptz not null,
  last_post_at timestamptz not null,
  posts integer not null default 0 check (posts >= 0),
  best_post_id uuid,
  closed_at timestamptz,
  hidden_at timestamptz,
  unique (id, group_id),
  check (best_post_id is null or kind = 'question')
);
create index exchange_threads_latest on exchange_threads (group_id, last_post_at desc, id desc);
create index exchange_threads_kind on exchange_threads (group_id, kind, last_post_at desc, id desc);
create index exchange_threads_author on exchange_threads (author_id);
create index exchange_threads_best on exchange_threads (best_post_id);

create table exchange_posts (
  id uuid primary key default gen_random_uuid(),
  thread_id uuid not null,
  -- Follows the thread when it is moved.
  group_id uuid not null,
  author_id uuid references people on delete set null,
  author_name text not null check (length(author_name) <= 170),
  -- The title of the thread, on its first post, so that the search finds both.
  heading text not null default '' check (length(heading) <= 160),
  text text not null check (length(text) between 1 and 12000),
  by_mail boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  edited_at timestamptz,
  hidden_at timestamptz,
  -- Those who want every post at once have it in their mail.
  told_at timestamptz,
  words tsvector not null generated always as (
    to_tsvector('simple', access.search_fold(heading || ' ' || text)) || to_tsvector('german', access.search_fold(heading || ' ' || text))) stored,
  foreign key (thread_id, group_id) references exchange_threads (id, group_id) on delete cascade on update cascade
);
create index exchange_posts_thread on exchange_posts (thread_id, group_id, created_at, id);
create index exchange_posts_order on exchange_posts (thread_id, created_at, id);
create index exchange_posts_author on exchange_posts (author_id, created_at desc);
create index exchange_posts_words on exchange_posts using gin (words);
create index exchange_posts_untold on exchange_posts (created_at) where told_at is null;
alter table exchange_threads add constraint exchange_threads_best_post foreign key (best_post_id) references exchange_posts on delete set null;

-- What a post said before it was changed.
create table exchange_post_versions (
  post_id uuid not null references exchange_posts on delete cascade,
  version integer not null,
  text text not null check (length(text) <= 12000),
  saved_at timestamptz not null,
  primary key (post_id, version)
);

create table exchange_files (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null references exchange_posts on delete cascade,
  file text not null unique check (file ~ '^[0-9a-f]{32}$'),
  name text not null check (length(name) between 1 and 140),
  bytes integer not null check (bytes > 0),
  added_at timestamptz not null
);
create index exchange_files_post on exchange_files (post_id, added_at);

create table exchange_reads (
  thread_id uuid not null references exchange_threads on delete cascade,
  person_id uuid not null references people on delete cascade,
  read_at timestamptz not null,
  primary key (thread_id, person_id)
);
create index exchange_reads_person on exchange_reads (person_id);

-- What somebody has begun to write: a new conversation of a group, or a reply where the thread is named.
create table exchange_drafts (
  person_id uuid not null references people on delete cascade,
  group_id uuid not null references exchange_groups on delete cascade,
  thread_id uuid references exchange_threads on delete cascade,
  kind text not null default 'talk' check (kind in ('talk', 'question')),
  title text not null default '' check (length(title) <= 160),
  text text not null default '' check (length(text) <= 12000),
  saved_at timestamptz not null,
  unique nulls not distinct (person_id, group_id, thread_id)
);
create index exchange_drafts_group on exchange_drafts (group_id);
create index exchange_drafts_thread on exchange_drafts (thread_id);

-- What moderators did, and why. The author reads the reason; of closing and moving everybody in the group does.
create table exchange_measures (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references exchange_groups on delete cascade,
  thread_id uuid not null references exchange_threads on delete cascade,
  post_id uuid references exchange_posts on delete cascade,
  kind text not null check (kind in ('hide', 'show', 'close', 'reopen', 'move')),
  reason text not null check (length(reason) between 5 and 500),
  author_id uuid references people on delete set null,
  taken_by uuid references people on delete set null,
  taken_by_name text not null check (length(taken_by_name) <= 170),
  taken_at timestamptz not null
);
create index exchange_measures_group on exchange_measures (group_id, taken_at desc);
create index exchange_measures_thread on exchange_measures (thread_id, taken_at desc);
create index exchange_measures_post on exchange_measures (post_id);
create index exchange_measures_author on exchange_measures (author_id, taken_at desc);
create index exchange_measures_taken_by on exchange_measures (taken_by);

create table exchange_reports (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references exchange_groups on delete cascade,
  post_id uuid not null references exchange_posts on delete cascade,
  reason text not null check (length(reason) between 5 and 1000),
  reported_by uuid references people on delete set null,
  reported_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid references people on delete set null
);
create index exchange_reports_open on exchange_reports (reported_at) where settled_at is null;
create index exchange_reports_group on exchange_reports (group_id);
create index exchange_reports_post on exchange_reports (post_id);
create index exchange_reports_reported_by on exchange_reports (reported_by);
create index exchange_reports_settled_by on exchange_reports (settled_by);
create unique index exchange_reports_once on exchange_reports (post_id, reported_by) where settled_at is null;

-- Which address of ours stands for which person in which thread; only its hash.
create table exchange_reply_tokens (
  token_hash bytea primary key check (length(token_hash) = 32),
  thread_id uuid not null references exchange_threads on delete cascade,
  person_id uuid not null references people on delete cascade,
  made_at timestamptz not null,
  -- When she was told last that an answer could not be taken.
  warned_at timestamptz,
  unique (thread_id, person_id)
);
create index exchange_reply_tokens_person on exchange_reply_tokens (person_id);

create table exchange_events (
  group_id uuid not null references exchange_groups on delete cascade,
  event_id uuid not null references events on delete cascade,
  added_by uuid references people on delete set null,
  added_at timestamptz not null,
  primary key (group_id, event_id)
);
create index exchange_events_event on exchange_events (event_id);
create index exchange_events_added_by on exchange_events (added_by);

-- Good practice, written into a template; the centre may make it a portrait of the public site.
create table exchange_portraits (
  id uuid primary key default gen_random_uuid(),
  author_id uuid references people on delete cascade,
  author_name text not null check (length(author_name) <= 170),
  title text not null check (length(title) between 3 and 120),
  place text not null default '' check (length(place) <= 120),
  occasion text not null default '' check (length(occasion) <= 3000),
  work text not null default '' check (length(work) <= 3000),
  result text not null default '' check (length(result) <= 3000),
  advice text not null default '' check (length(advice) <= 3000),
  state text not null default 'draft' check (state in ('draft', 'handed-in', 'returned', 'taken')),
  -- What the centre said when it gave it back.
  reason text not null default '' check (length(reason) <= 1000),
  -- The text of the site that was made from it.
  article_id uuid references articles (id) on delete set null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index exchange_portraits_author on exchange_portraits (author_id, updated_at desc);
create index exchange_portraits_handed_in on exchange_portraits (updated_at) where state = 'handed-in';
create index exchange_portraits_article on exchange_portraits (article_id);

-- A Kreis or a topic somebody wants to hear of: new events and entries there.
create table exchange_subscriptions (
  person_id uuid not null references exchange_people on delete cascade,
  kind text not null check (kind in ('district', 'topic')),
  code text not null check (length(code) between 1 and 40),
  rhythm text not null check (rhythm in ('daily', 'weekly')),
  told_at timestamptz not null,
  primary key (person_id, kind, code)
);
create index exchange_subscriptions_rhythm on exchange_subscriptions (rhythm, person_id);

-- The groups this person is in, and those she keeps. The tables show everybody her own rows, so nothing is asked in a circle.
create function access.exchange_groups() returns uuid[] language sql stable
begin atomic
  select array(select m.group_id from public.exchange_members m
    where access.exchanges() and m.person_id = access.person_id() and m.left_at is null);
end;
create function access.kept_exchange_groups() returns uuid[] language sql stable
begin atomic
  select array(select k.group_id from public.exchange_keepers k join public.exchange_members m using (group_id, person_id)
    where access.exchanges() and k.person_id = access.person_id() and m.left_at is null);
end;

do $$
declare
  part text;
  ours constant text := '(select access.is_centre() or access.is_system())';
  mine constant text := 'person_id = (select access.person_id())';
  inside constant text := 'group_id = any ((select access.exchange_groups())::uuid[])';
  kept constant text := 'group_id = any ((select access.kept_exchange_groups())::uuid[])';
  post constant text := 'exists (select from exchange_posts p where p.id = post_id)';
begin
  foreach part in array array['exchange_groups', 'exchange_people', 'exchange_members', 'exchange_keepers', 'exchange_invitations', 'exchange_threads',
      'exchange_posts', 'exchange_post_versions', 'exchange_files', 'exchange_reads', 'exchange_drafts', 'exchange_measures', 'exchange_reports',
      'exchange_reply_tokens', 'exchange_events', 'exchange_portraits', 'exchange_subscriptions'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
  end loop;

  execute format('create policy exchange_groups_read on exchange_groups for select to vielfaltsnetz_app using (%s
    or created_by = (select access.person_id()) or ((select access.exchanges()) and open) or id = any ((select access.exchange_groups())::uuid[])
    or exists (select from exchange_invitations i where i.group_id = id and i.%s))', ours, mine);
  -- Everybody may begin a working group; the others are the centre's.
  execute format('create policy exchange_groups_add on exchange_groups for insert to vielfaltsnetz_app
    with check (%s or (access.exchanges() and kind = ''working'' and created_by = access.person_id()))', ours);
  execute format('create policy exchange_groups_change on exchange_groups for update to vielfaltsnetz_app
    using (%s or id = any (access.kept_exchange_groups())) with check (%s or (id = any (access.kept_exchange_groups()) and kind = ''working''))', ours, ours);

  execute format('create policy exchange_people_read on exchange_people for select to vielfaltsnetz_app using (%s or %s
    or (listed and (select access.exchanges())))', ours, mine);
  execute format('create policy exchange_people_write on exchange_people to vielfaltsnetz_app using (access.is_system() or %s)
    with check (access.is_system() or %s)', mine, mine);

  execute format('create policy exchange_members_own on exchange_members to vielfaltsnetz_app using (%s or %s) with check (%s
    or (%s and access.exchanges() and exists (select from exchange_groups g where g.id = group_id)))', ours, mine, ours, mine);
  execute format('create policy exchange_keepers_read on exchange_keepers for select to vielfaltsnetz_app using (%s or %s)', ours, mine);
  execute format('create policy exchange_keepers_add on exchange_keepers for insert to vielfaltsnetz_app with check (%s or %s
    or (%s and exists (select from exchange_groups g where g.id = group_id and g.created_by = access.person_id())))', ours, kept, mine);
  execute format('create policy exchange_keepers_remove on exchange_keepers for delete to vielfaltsnetz_app using (%s or %s)', ours, mine);
  execute format('create policy exchange_invitations_read on exchange_invitations for select to vielfaltsnetz_app using (%s or %s or %s)', ours, mine, kept);
  execute format('create policy exchange_invitations_add on exchange_invitations for insert to vielfaltsnetz_app with check (%s or %s)', ours, kept);
  execute format('create policy exchange_invitations_remove on exchange_invitations for delete to vielfaltsnetz_app using (%s or %s or %s)', ours, mine, kept);

  execute format('create policy exchange_threads_read on exchange_threads for select to vielfaltsnetz_app using (%s or %s)', ours, inside);
  execute format('create policy exchange_threads_add on exchange_threads for insert to vielfaltsnetz_app
    with check (access.is_system() or ((%s or %s) and author_id = access.person_id()))', ours, inside);
  -- Whoever replies moves the thread up.
  execute format('create policy exchange_threads_change on exchange_threads for update to vielfaltsnetz_app
    using (%s or %s) with check (%s or %s)', ours, inside, ours, inside);

  execute format('create policy exchange_posts_read on exchange_posts for select to vielfaltsnetz_app using (%s or %s)', ours, inside);
  execute format('create policy exchange_posts_add on exchange_posts for insert to vielfaltsnetz_app
    with check (access.is_system() or ((%s or %s) and author_id = access.person_id()))', ours, inside);
  execute format('create policy exchange_posts_change on exchange_posts for update to vielfaltsnetz_app
    using (%s or %s or (author_id = access.person_id() and %s))', ours, kept, inside);

  execute format('create policy exchange_post_versions_read on exchange_post_versions for select to vielfaltsnetz_app using (%s)', post);
  execute format('create policy exchange_post_versions_add on exchange_post_versions for insert to vielfaltsnetz_app with check (access.is_system()
    or exists (select from exchange_posts p where p.id = post_id and p.author_id = access.person_id()))');
  execute format('create policy exchange_files_read on exchange_files for select to vielfaltsnetz_app using (%s)', post);
  execute format('create policy exchange_files_add on exchange_files for insert to vielfaltsnetz_app with check (access.is_system()
    or exists (select from exchange_posts p where p.id = post_id and p.author_id = access.person_id()))');

  foreach part in array array['exchange_reads', 'exchange_drafts', 'exchange_subscriptions'] loop
    execute format('create policy %I on %I to vielfaltsnetz_app using (access.is_system() or %s) with check (access.is_system() or %s)',
      part || '_own', part, mine, mine);
  end loop;

  execute format('create policy exchange_measures_read on exchange_measures for select to vielfaltsnetz_app using (%s or %s
    or author_id = (select access.person_id()) or (kind in (''close'', ''reopen'', ''move'') and %s))', ours, kept, inside);
  execute format('create policy exchange_measures_add on exchange_measures for insert to vielfaltsnetz_app with check (%s or %s)', ours, kept);
  execute format('create policy exchange_reports_read on exchange_reports for select to vielfaltsnetz_app using (%s or %s
    or reported_by = (select access.person_id()))', ours, kept);
  execute format('create policy exchange_reports_add on exchange_reports for insert to vielfaltsnetz_app
    with check (%s or (%s and reported_by = access.person_id()))', ours, inside);
  execute format('create policy exchange_reports_change on exchange_reports for update to vielfaltsnetz_app using (%s or %s)', ours, kept);
  create policy exchange_reply_tokens_of_system on exchange_reply_tokens to vielfaltsnetz_app using (access.is_system()) with check (access.is_system());

  execute format('create policy exchange_events_read on exchange_events for select to vielfaltsnetz_app using (%s or %s)', ours, inside);
  execute format('create policy exchange_events_add on exchange_events for insert to vielfaltsnetz_app with check (%s or %s)', ours, kept);
  execute format('create policy exchange_events_remove on exchange_events for delete to vielfaltsnetz_app using (%s or %s)', ours, kept);

  -- The centre sees what was handed in, not what somebody has only begun.
  execute format('create policy exchange_portraits_read on exchange_portraits for select to vielfaltsnetz_app using (access.is_system()
    or author_id = (select access.person_id()) or ((select access.is_centre()) and state <> ''draft''))');
  execute format('create policy exchange_portraits_add on exchange_portraits for insert to vielfaltsnetz_app
    with check (access.is_system() or (access.exchanges() and author_id = access.person_id()))');
  execute format('create policy exchange_portraits_change on exchange_portraits for update to vielfaltsnetz_app using (access.is_system()
    or author_id = access.person_id() or (access.is_centre() and state <> ''draft''))');
  execute format('create policy exchange_portraits_remove on exchange_portraits for delete to vielfaltsnetz_app using (access.is_system()
    or (author_id = access.person_id() and state in (''draft'', ''returned'')))');
  -- Row-level security is forced on owners too; the search's own function must use the index.
  execute format('create policy exchange_posts_search on exchange_posts for select to %I using (true)', current_user);
end $$;

-- At most so many posts of the groups this person may read. Works as the owner, because under row-level security no operator of full text may
-- use an index; what may be read is asked here instead. Hidden posts are not found.
create function access.find_posts(query tsquery, most integer)
  returns table (post_id uuid, rank real)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select p.id, ts_rank(p.words, query) from public.exchange_posts p
  where p.words @@ query and p.hidden_at is null
    and (access.is_centre() or p.group_id = any ((select access.exchange_groups())::uuid[]))
  limit most;
end;

-- A post keeps its thread counted and in its place.
create function access.count_posts() returns trigger language plpgsql as $$
begin
  update public.exchange_threads set posts = posts + 1, last_post_at = greatest(last_post_at, new.created_at) where id = new.thread_id;
  return null;
end $$;
create trigger exchange_posts_counted after insert on exchange_posts for each row execute function access.count_posts();

-- Of people who are gone no name stays.
create function access.forget_author() returns trigger language plpgsql as $$
begin
  if new.author_id is null then new.author_name := ''; end if;
  return new;
end $$;
create trigger exchange_threads_author before update of author_id on exchange_threads for each row execute function access.forget_author();
create trigger exchange_posts_author before update of author_id on exchange_posts for each row execute function access.forget_author();

grant select, insert, update on exchange_groups, exchange_people, exchange_members, exchange_threads, exchange_posts, exchange_reports,
  exchange_reply_tokens to vielfaltsnetz_app;
grant select, insert on exchange_post_versions, exchange_files, exchange_measures to vielfaltsnetz_app;
grant select, insert, delete on exchange_keepers, exchange_invitations, exchange_events to vielfaltsnetz_app;
grant select, insert, update, delete on exchange_reads, exchange_drafts, exchange_portraits, exchange_subscriptions to vielfaltsnetz_app;
