-- The yearly figures of consultations as sums that move with each row: a table of a year reads the same few rows in the tenth year.
-- Adds triggers on consultations and consultation_talks: a short lock on both.

create table consultation_figures (
  year smallint not null,
  area text not null check (area in ('volunteers', 'organisations')),
  dimension text not null check (dimension in ('all', 'topic', 'district', 'asker', 'channel', 'outcome', 'talk')),
  -- Of the dimension; empty for all, and where a Kreis was not said.
  value text not null check (length(value) <= 40),
  -- Consultations, and of talks the consultations they belong to: what is counted is always somebody who asked.
  count integer not null,
  minutes integer not null default 0,
  primary key (year, area, dimension, value)
);
alter table consultation_figures enable row level security;
alter table consultation_figures force row level security;
-- Whoever may write a consultation moves its figures; read they are by the centre, and by the system for whoever else may.
create policy consultation_figures_of_centre on consultation_figures to vielfaltsnetz_app
  using ((select access.is_centre() or access.is_system())) with check ((select access.is_centre() or access.is_system()));
grant select, insert, update (count, minutes) on consultation_figures to vielfaltsnetz_app;

-- From how many people on a number is shown. Five is usual; the centre may ask for more.
create table consultation_figure_rules (
  single boolean primary key default true check (single),
  fewest smallint not null check (fewest between 5 and 50),
  version integer not null default 1,
  changed_at timestamptz,
  changed_by uuid references people on delete set null
);
create index consultation_figure_rules_changed_by on consultation_figure_rules (changed_by);
insert into consultation_figure_rules (fewest) values (5);
alter table consultation_figure_rules enable row level security;
alter table consultation_figure_rules force row level security;
create policy consultation_figure_rules_of_centre on consultation_figure_rules to vielfaltsnetz_app
  using ((select access.is_centre() or access.is_system())) with check ((select access.is_centre() or access.is_system()));
grant select, update (fewest, version, changed_at, changed_by) on consultation_figure_rules to vielfaltsnetz_app;

-- The new row counts, the old one no more; what stays the same moves nothing. In one order, so that two never wait for each other.
create function access.count_consultation() returns trigger language plpgsql as $$
begin
  insert into public.consultation_figures as f (year, area, dimension, value, count)
  select y.year, s.area, d.dimension, d.value, sum(s.step)
  from (values (new.area, new.received_at, new.topics, new.district_id, new.asker_kind, new.channel, new.outcome, 1),
      (old.area, old.received_at, old.topics, old.district_id, old.asker_kind, old.channel, old.outcome, -1))
    as s (area, received_at, topics, district_id, asker_kind, channel, outcome, step)
  cross join lateral (select extract(year from s.received_at at time zone 'Europe/Berlin')::smallint as year) y
  cross join lateral (
    values ('all', ''), ('district', coalesce(s.district_id, '')), ('asker', s.asker_kind), ('channel', s.channel),
      ('outcome', coalesce(s.outcome, 'open'))
    union all select distinct 'topic', topic from unnest(s.topics) as topic) as d (dimension, value)
  where s.area is not null
  group by 1, 2, 3, 4 having sum(s.step) <> 0
  order by 1, 2, 3, 4
  on conflict (year, area, dimension, value) do update set count = f.count + excluded.count;
  return null;
end $$;
create trigger consultations_counted after insert or delete or update of area, received_at, topics, district_id, asker_kind, channel, outcome
  on consultations for each row execute function access.count_consultation();

-- Time belongs to the area that spent it, also when the consultation goes on to the other one.
create function access.count_talk() returns trigger language plpgsql as $$
begin
  insert into public.consultation_figures as f (year, area, dimension, value, count, minutes)
  select extract(year from new.held_on), c.area, 'talk', '',
    case when exists (select from public.consultation_talks t where t.consultation_id = new.consultation_id and t.id <> new.id
      and extract(year from t.held_on) = extract(year from new.held_on)) then 0 else 1 end,
    new.minutes
  from public.consultations c where c.id = new.consultation_id
  on conflict (year, area, dimension, value) do update set count = f.count + excluded.count, minutes = f.minutes + excluded.minutes;
  return null;
end $$;
create trigger consultation_talks_counted after insert on consultation_talks for each row execute function access.count_talk();
