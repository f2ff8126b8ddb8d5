-- A value entered wrongly can be withdrawn: it stays in the history with the reason and counts no more. Locks rule_values for a moment.

alter table rule_values add column withdrawn_at timestamptz;
alter table rule_values add column withdrawn_by uuid references people on delete set null;
alter table rule_values add column withdrawal text not null default '' check (length(withdrawal) <= 300);
alter table rule_values add constraint rule_values_withdrawn check ((withdrawn_at is null) = (withdrawal = ''));
create index rule_values_withdrawn_by on rule_values (withdrawn_by);
-- The right value may begin on the day of the wrong one.
alter table rule_values drop constraint rule_values_key_valid_from_key;
create unique index rule_values_once on rule_values (key, valid_from) where withdrawn_at is null;

create or replace function access.refuse_second_rule() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('rule_values ' || new.key));
  if tg_op = 'UPDATE' and old.withdrawn_at is not null then
    raise exception 'a withdrawn value stays as it is' using errcode = 'exclusion_violation';
  end if;
  if new.withdrawn_at is null and exists (select from public.rule_values v where v.key = new.key and v.id <> new.id and v.withdrawn_at is null
      and daterange(v.valid_from, v.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]')) then
    raise exception 'two values of one rule on the same day' using errcode = 'exclusion_violation';
  end if;
  return new;
end $$;
-- When a person goes, her id goes from withdrawn values too; the trigger looks at what counts only.
drop trigger rule_values_one_a_day on rule_values;
create trigger rule_values_one_a_day before insert or update of key, value, valid_from, valid_to, withdrawn_at, withdrawal on rule_values
  for each row execute function access.refuse_second_rule();

grant update (withdrawn_at, withdrawn_by, withdrawal) on rule_values to vielfaltsnetz_app;

-- Which value ended it: withdrawn, that one gives it its days back.
alter table rule_values add column ended_by uuid references rule_values on delete set null;
create index rule_values_ended_by on rule_values (ended_by);
grant update (ended_by) on rule_values to vielfaltsnetz_app;
