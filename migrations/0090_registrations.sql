-- Seats and waiting lists of whatever people sign up for: events now, courses later. One owner counts them.
-- Locks nothing that exists.

-- True for the system and for the people of the organiser: a profile's keepers, or the centre where there is no profile.
create function access.organises(profile uuid) returns boolean language sql stable
  return access.is_system() or (profile is null and access.is_centre()) or profile = any (access.profiles());

-- What one can sign up for. Its row is the one lock whoever changes seats takes, once and first.
create table offers (
  id uuid primary key default gen_random_uuid(),
  -- Whose people see who comes; null is the centre.
  profile_id uuid references profiles on delete restrict,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  -- Null: since it is published.
  opens_at timestamptz,
  closes_at timestamptz not null check (closes_at <= starts_at),
  -- How long somebody who moves up may think about it; 0 seats her at once.
  accept_minutes integer not null check (accept_minutes between 0 and 20160),
  max_quantity integer not null check (max_quantity between 1 and 20),
  waiting_list boolean not null,
  cancelled_at timestamptz,
  -- The number the latest registration got: the order of the line.
  last_number integer not null default 0
);
create index offers_profile on offers (profile_id);

create table offer_pools (
  offer_id uuid not null references offers on delete cascade,
  kind text not null check (kind in ('in-person', 'online')),
  -- Null: as many as come.
  capacity integer check (capacity between 0 and 5000),
  -- Counted by a trigger, so that no program can forget it; the check refuses one seat too many whoever writes.
  taken integer not null default 0 check (taken >= 0),
  waiting integer not null default 0 check (waiting >= 0),
  primary key (offer_id, kind),
  constraint offer_pools_never_oversold check (capacity is null or taken <= capacity)
);

create table registrations (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null,
  kind text not null check (kind in ('in-person', 'online')),
  number integer not null,
  quantity integer not null check (quantity between 1 and 20),
  state text not null check (state in ('held', 'asked', 'waiting', 'offered', 'seated', 'withdrawn', 'declined', 'expired', 'cancelled')),
  -- Until when an unconfirmed registration, or an offered seat, is kept.
  deadline timestamptz,
  name text not null check (length(name) <= 120),
  -- Empty where somebody signed up by telephone and has none, and after clearing.
  email text not null check (length(email) <= 200),
  email_hash bytea check (octet_length(email_hash) = 32),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  -- SHA-256 of the private link; the link itself can be made again from the installation's key and the generation.
  link_hash bytea unique check (octet_length(link_hash) = 32),
  link_generation integer not null default 1,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  reminded_at timestamptz,
  thanked_at timestamptz,
  cleared_at timestamptz,
  foreign key (offer_id, kind) references offer_pools (offer_id, kind) on delete cascade,
  unique (offer_id, number),
  check ((deadline is not null) = (state in ('held', 'asked', 'offered'))),
  check ((ended_at is not null) = (state in ('withdrawn', 'declined', 'expired', 'cancelled')))
);
create index registrations_pool on registrations (offer_id, kind);
create unique index registrations_once on registrations (offer_id, email_hash) where ended_at is null;
create index registrations_living on registrations (offer_id, number) where ended_at is null;
create index registrations_deadline on registrations (deadline) where deadline is not null;
create index registrations_uncleared on registrations (offer_id) where cleared_at is null;

-- What somebody needs to take part. Like health data: apart, with a consent of its own, gone seven days after the end.
create table registration_care (
  registration_id uuid primary key references registrations on delete cascade,
  needs text[] not null check (needs <@ array['childcare', 'interpreting', 'step-free', 'hearing-loop', 'vegetarian', 'vegan', 'halal',
    'kosher', 'allergies', 'prayer', 'travel-cost'] and cardinality(needs) > 0),
  language_code text references languages on delete restrict,
  consent_version text not null check (length(consent_version) <= 20),
  consented_at timestamptz not null
);
create index registration_care_language on registration_care (language_code);

-- What the team did to a registration by hand, with the reason: exceptions to the queue, seats taken back, entries by telephone.
create table registration_acts (
  id uuid primary key default gen_random_uuid(),
  registration_id uuid not null references registrations on delete cascade,
  kind text not null check (kind in ('entered', 'let-in', 'withdrawn')),
  reason text not null check (length(reason) <= 300),
  done_by uuid references people on delete set null,
  done_at timestamptz not null
);
create index registration_acts_registration on registration_acts (registration_id, done_at);
create index registration_acts_done_by on registration_acts (done_by);

create function access.count_seats() returns trigger language plpgsql as $$
declare
  seats integer := 0;
  line integer := 0;
  pool record := case when tg_op = 'DELETE' then old else new end;
begin
  if tg_op in ('UPDATE', 'DELETE') then
    seats := -case when old.state in ('held', 'offered', 'seated') then old.quantity else 0 end;
    line := -(old.state = 'waiting')::integer;
  end if;
  if tg_op in ('UPDATE', 'INSERT') then
    seats := seats + case when new.state in ('held', 'offered', 'seated') then new.quantity else 0 end;
    line := line + (new.state = 'waiting')::integer;
  end if;
  if seats <> 0 or line <> 0 then
    update public.offer_pools set taken = taken + seats, waiting = waiting + line where offer_id = pool.offer_id and kind = pool.kind;
    if not found and tg_op <> 'DELETE' then raise exception 'no pool of seats to count in'; end if;
  end if;
  return null;
end $$;
create trigger registrations_counted after insert or delete or update of state, quantity on registrations
  for each row execute function access.count_seats();

alter table offers enable row level security;
alter table offers force row level security;
-- How many seats are left is public; who has them is not.
create policy offers_read on offers for select to vielfaltsnetz_app using (true);
create policy offers_write on offers to vielfaltsnetz_app using (access.organises(profile_id)) with check (access.organises(profile_id));
alter table offer_pools enable row level security;
alter table offer_pools force row level security;
create policy offer_pools_read on offer_pools for select to vielfaltsnetz_app using (true);
create policy offer_pools_write on offer_pools to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)))
  with check ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)));
alter table registrations enable row level security;
alter table registrations force row level security;
create policy registrations_of_organiser on registrations to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)))
  with check ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)));
do $$
declare
  part text;
begin
  foreach part in array array['registration_care', 'registration_acts'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I to vielfaltsnetz_app using (exists (select from registrations r where r.id = registration_id))
      with check (exists (select from registrations r where r.id = registration_id))', part || '_of_registration', part);
  end loop;
end $$;

grant select, insert, update, delete on offers to vielfaltsnetz_app;
grant select, insert, update on offer_pools to vielfaltsnetz_app;
-- Nobody changes what somebody signed up for, nor her place in the order.
grant select, insert, update (quantity, state, deadline, name, email, email_hash, lang, link_hash, link_generation, confirmed_at, ended_at,
  reminded_at, thanked_at, cleared_at) on registrations to vielfaltsnetz_app;
grant select, insert, update, delete on registration_care to vielfaltsnetz_app;
grant select, insert, delete on registration_acts to vielfaltsnetz_app;
