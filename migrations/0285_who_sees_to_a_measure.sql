-- Whoever keeps a project sees to most measures herself and could not be named; and the figures the system counts belonged to
-- fixed numbers of the standards, so that they stood beside the wrong statement once the centre entered its own order.
-- Adds one empty column and its index to a small table: writers wait for a moment, readers do not.
alter table quality_measures add column keeper_id uuid references people on delete set null;
create index quality_measures_keeper on quality_measures (keeper_id);
grant update (keeper_id) on quality_measures to vielfaltsnetz_app;
grant update (evidence) on quality_standards to vielfaltsnetz_app;
