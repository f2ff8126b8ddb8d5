-- The figures of a year of advice as the ministry sees them: taken down once and never moved. Consultations go on moving the sums of a year that is
-- over (they are closed, passed on, talked about), and from one day to the next such a step tells of one person (AZ-16).
-- Locks nothing that exists.

create table consultation_releases (
  year smallint primary key,
  -- From how many people on a number is shown, as the rule was then: two rules for the same figures could be subtracted.
  fewest smallint not null check (fewest between 5 and 50),
  released_at timestamptz not null
);
create table consultation_released_figures (
  year smallint not null references consultation_releases on delete cascade,
  area text not null check (area in ('volunteers', 'organisations')),
  dimension text not null check (dimension in ('all', 'topic', 'district', 'asker', 'channel', 'outcome', 'talk')),
  value text not null check (length(value) <= 40),
  count integer not null,
  minutes integer not null,
  primary key (year, area, dimension, value)
);

-- Read by the role that reads figures and nothing else; written once by the system, and changed by nobody.
do $$
declare
  part text;
begin
  foreach part in array array['consultation_releases', 'consultation_released_figures'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I for insert to vielfaltsnetz_app with check (access.is_system())', part || '_add', part);
    execute format('create policy %I on %I for select to vielfaltsnetz_figures using (true)', part || '_told', part);
  end loop;
end $$;
grant insert on consultation_releases, consultation_released_figures to vielfaltsnetz_app;
grant select on consultation_releases, consultation_released_figures to vielfaltsnetz_figures;
