-- The dates of an offer, and one row for each seat somebody has: who comes, and to what. Attendance and certificates hang on both.
-- Locks offers and registrations against writing for as long as their rows are read once.

create table offer_dates (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null references offers on delete cascade,
  position integer not null check (position between 1 and 200),
  -- As with events: what the clock on the wall says, and the instants that follow (TI-01).
  local_start timestamp not null,
  local_end timestamp not null check (local_end > local_start),
  zone text not null default 'Europe/Berlin' check (zone = 'Europe/Berlin'),
  starts_at timestamptz not null generated always as (local_start at time zone zone) stored,
  ends_at timestamptz not null generated always as (local_end at time zone zone) stored,
  -- Teaching units of 45 minutes; 0 where nothing is taught.
  units integer not null default 0 check (units between 0 and 20),
  -- Checked at the end of a statement, so that dates can change places.
  unique (offer_id, position) deferrable initially immediate
);

create table participants (
  id uuid primary key default gen_random_uuid(),
  registration_id uuid not null references registrations on delete cascade,
  position integer not null check (position between 1 and 20),
  -- Empty until somebody says who comes along, and after clearing.
  name text not null default '' check (length(name) <= 120),
  municipality text not null default '' check (length(municipality) <= 80),
  unique (registration_id, position)
);

-- One row a seat, whoever writes: made when somebody gets the seat, gone with it. Who gives a seat back after it has begun was there to
-- be missed: her row stays, and her registration says that she left.
create function access.seat_participants() returns trigger language plpgsql as $$
begin
  if new.state = 'seated' then
    insert into public.participants (registration_id, position, name)
      select new.id, n, case n when 1 then new.name else '' end from generate_series(1, new.quantity) n on conflict do nothing;
    delete from public.participants where registration_id = new.id and position > new.quantity;
  elsif tg_op = 'UPDATE' and old.state = 'seated' then
    delete from public.participants p using public.offers o
      where p.registration_id = new.id and o.id = new.offer_id and new.ended_at < o.starts_at;
  end if;
  return null;
end $$;
create trigger registrations_seated after insert or update of state, quantity on registrations
  for each row execute function access.seat_participants();

insert into offer_dates (offer_id, position, local_start, local_end)
  select id, 1, starts_at at time zone 'Europe/Berlin', ends_at at time zone 'Europe/Berlin' from offers;
insert into participants (registration_id, position, name)
  select r.id, n, case n when 1 then r.name else '' end from registrations r, generate_series(1, r.quantity) n where r.state = 'seated';

alter table offer_dates enable row level security;
alter table offer_dates force row level security;
create policy offer_dates_read on offer_dates for select to vielfaltsnetz_app using (true);
create policy offer_dates_write on offer_dates to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)))
  with check ((select access.is_system()) or exists (select from offers o where o.id = offer_id and access.organises(o.profile_id)));
alter table participants enable row level security;
alter table participants force row level security;
create policy participants_of_registration on participants to vielfaltsnetz_app
  using (exists (select from registrations r where r.id = registration_id))
  with check (exists (select from registrations r where r.id = registration_id));

grant select, insert, update, delete on offer_dates to vielfaltsnetz_app;
grant select, insert, update (name, municipality), delete on participants to vielfaltsnetz_app;
