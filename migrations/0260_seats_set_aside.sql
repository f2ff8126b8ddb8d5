-- Seats of a pool that are set aside for neighbouring projects until a day: a part of the pool, counted and guarded like the pool itself.
-- Adds a column without a value to registrations and replaces their trigger: short locks, no row is read.

create table reserved_parts (
  id uuid primary key,
  offer_id uuid not null,
  kind text not null check (kind in ('in-person', 'online')),
  capacity integer not null check (capacity between 1 and 5000),
  taken integer not null default 0 check (taken >= 0),
  waiting integer not null default 0 check (waiting >= 0),
  -- Its last day, and the instant after it.
  until_day date not null,
  ends_at timestamptz not null,
  created_by uuid references people on delete set null,
  created_at timestamptz not null,
  -- When its seats and everybody on them went to the pool of everybody; what is counted here is then nothing.
  released_at timestamptz,
  unique (id, offer_id, kind),
  foreign key (offer_id, kind) references offer_pools (offer_id, kind) on delete cascade,
  constraint reserved_parts_never_oversold check (taken <= capacity),
  check (released_at is null or (taken = 0 and waiting = 0))
);
create index reserved_parts_pool on reserved_parts (offer_id, kind);
create index reserved_parts_created_by on reserved_parts (created_by);
create index reserved_parts_due on reserved_parts (ends_at) where released_at is null;

-- For whom: projects, each with a private link of its own.
create table reserved_part_projects (
  part_id uuid not null references reserved_parts on delete cascade,
  profile_id uuid not null references profiles on delete cascade,
  -- Here, too, so that who may see it is decided without asking the part.
  offer_id uuid not null references offers on delete cascade,
  -- SHA-256 of the link; the link itself is made again from the installation's key.
  link_hash bytea not null unique check (octet_length(link_hash) = 32),
  primary key (part_id, profile_id)
);
create index reserved_part_projects_profile on reserved_part_projects (profile_id);
create index reserved_part_projects_offer on reserved_part_projects (offer_id);

-- Null: she has, or waits for, a seat that everybody may have.
alter table registrations add column part_id uuid;
alter table registrations add constraint registrations_part
  foreign key (part_id, offer_id, kind) references reserved_parts (id, offer_id, kind) on delete set null (part_id);
create index registrations_part on registrations (part_id, offer_id, kind);

create function access.add_to_pool(offer uuid, pool text, part uuid, seats integer, line integer) returns boolean language plpgsql as $$
begin
  if seats = 0 and line = 0 then return true; end if;
  if part is null then
    update public.offer_pools set taken = taken + seats, waiting = waiting + line where offer_id = offer and kind = pool;
  else
    update public.reserved_parts set taken = taken + seats, waiting = waiting + line where id = part;
  end if;
  return found;
end $$;

create or replace function access.count_seats() returns trigger language plpgsql as $$
declare
  seats integer := 0;
  line integer := 0;
  seats_before integer := 0;
  line_before integer := 0;
begin
  if tg_op in ('UPDATE', 'DELETE') then
    seats_before := case when old.state in ('held', 'offered', 'seated') then old.quantity else 0 end;
    line_before := (old.state = 'waiting')::integer;
  end if;
  if tg_op = 'DELETE' then
    perform access.add_to_pool(old.offer_id, old.kind, old.part_id, -seats_before, -line_before);
    return null;
  end if;
  seats := case when new.state in ('held', 'offered', 'seated') then new.quantity else 0 end;
  line := (new.state = 'waiting')::integer;
  if tg_op = 'UPDATE' and old.part_id is distinct from new.part_id then
    perform access.add_to_pool(old.offer_id, old.kind, old.part_id, -seats_before, -line_before);
  else
    seats := seats - seats_before;
    line := line - line_before;
  end if;
  if not access.add_to_pool(new.offer_id, new.kind, new.part_id, seats, line) then
    raise exception 'no pool of seats to count in';
  end if;
  return null;
end $$;
drop trigger registrations_counted on registrations;
create trigger registrations_counted after insert or delete or update of state, quantity, part_id on registrations
  for each row execute function access.count_seats();

alter table reserved_part_projects enable row level security;
alter table reserved_part_projects force row level security;
-- Read by the projects they are for; kept by the organiser.
create policy reserved_part_projects_read on reserved_part_projects for select to vielfaltsnetz_app
  using ((select access.is_system()) or profile_id = any (access.profiles())
    or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)));
create policy reserved_part_projects_write on reserved_part_projects to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)))
  with check ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)));
alter table reserved_parts enable row level security;
alter table reserved_parts force row level security;
create policy reserved_parts_read on reserved_parts for select to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id))
    or exists (select from reserved_part_projects p where p.part_id = id and p.profile_id = any (access.profiles())));
create policy reserved_parts_write on reserved_parts to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)))
  with check ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)));

grant select, insert, update (taken, waiting, released_at) on reserved_parts to vielfaltsnetz_app;
grant select, insert, delete on reserved_part_projects to vielfaltsnetz_app;
grant update (part_id) on registrations to vielfaltsnetz_app;
