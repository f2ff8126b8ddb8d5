-- Who wrote in a group by invitation wrote for its members: only a keeper who is a member decides whether a group is open, a group with
-- conversations is never opened, and the centre that is no member invites nobody to a closed group, itself neither, and does not come in.
-- A report makes the centre read a group only where the reported post stands.
-- Locks exchange_invitations for as long as its few rows are put right.

create function access.guard_open_group() returns trigger language plpgsql as $$
begin
  if not old.id = any (access.kept_exchange_groups()) then
    raise exception 'only a keeper of the group decides whether it is open' using errcode = 'insufficient_privilege';
  end if;
  -- Whoever keeps a group reads all of its conversations, hidden ones too.
  if new.open and exists (select from public.exchange_threads t where t.group_id = old.id) then
    raise exception 'a group with conversations is not opened' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exchange_groups_open before update of open on exchange_groups for each row
  when (old.open is distinct from new.open) execute function access.guard_open_group();

-- Whether this person was in the group at any time: its maker comes in once without an invitation.
create function access.knew_exchange_group(asked uuid) returns boolean language sql stable
begin atomic
  select exists (select from public.exchange_members m where m.group_id = asked and m.person_id = access.person_id());
end;
-- Asked apart: the policies of groups and of invitations would ask each other in a circle.
create function access.exchange_group_is_open(asked uuid) returns boolean language sql stable
begin atomic
  select exists (select from public.exchange_groups g where g.id = asked and g.open);
end;

do $$
declare
  me constant text := '(select access.person_id())';
  system constant text := '(select access.is_system())';
  inside constant text := 'group_id = any ((select access.exchange_groups())::uuid[])';
  kept constant text := 'group_id = any ((select access.kept_exchange_groups())::uuid[])';
  watched constant text := 'group_id = any ((select access.watched_exchange_groups())::uuid[])';
begin
  execute format('alter policy exchange_members_own on exchange_members with check (%1$s or (person_id = %2$s and access.exchanges() and (%3$s
    or exists (select from exchange_groups g where g.id = exchange_members.group_id
      and (g.open or (g.created_by = %2$s and not access.knew_exchange_group(g.id))))
    or exists (select from exchange_invitations i where i.group_id = exchange_members.group_id and i.person_id = %2$s))))',
    system, me, inside);
  execute format('alter policy exchange_invitations_add on exchange_invitations with check (%s or %s or ((select access.is_centre())
    and access.exchange_group_is_open(group_id)))', system, kept);
  execute format('alter policy exchange_reports_add on exchange_reports with check (%s or ((%s or %s) and reported_by = %s
    and exists (select from exchange_posts p where p.id = exchange_reports.post_id and p.group_id = exchange_reports.group_id)))',
    system, inside, watched, me);
  execute format('alter policy exchange_reports_change on exchange_reports using (%1$s or %2$s or %3$s) with check (%1$s or %2$s or %3$s)',
    system, kept, watched);
end $$;

-- Invitations to closed groups by whoever does not keep them count no more.
alter table exchange_invitations no force row level security;
alter table exchange_groups no force row level security;
alter table exchange_members no force row level security;
alter table exchange_keepers no force row level security;
delete from exchange_invitations i using exchange_groups g where g.id = i.group_id and not g.open
  and not exists (select from exchange_keepers k join exchange_members m using (group_id, person_id)
    where k.group_id = i.group_id and k.person_id = i.invited_by and m.left_at is null);
alter table exchange_invitations force row level security;
alter table exchange_groups force row level security;
alter table exchange_members force row level security;
alter table exchange_keepers force row level security;
