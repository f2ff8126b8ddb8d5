-- Who has read a consultation was written down for good. The centre says how long (requirements.md §7: three years, until it decides), and the
-- system deletes what is older; nobody else deletes a row of it.
-- Locks consultation_reads while its index is built; there are few rows yet.

alter table consultation_promises add column reads_months smallint not null default 36 check (reads_months between 6 and 60);
grant update (reads_months) on consultation_promises to vielfaltsnetz_app;

create index consultation_reads_at on consultation_reads (at);
create index consultation_openings_ended on consultation_openings (ended_at) where ended_at is not null;
create policy consultation_reads_end on consultation_reads for delete to vielfaltsnetz_app using ((select access.is_system()));
create policy consultation_openings_remove on consultation_openings for delete to vielfaltsnetz_app using ((select access.is_system()));
grant delete on consultation_reads, consultation_openings to vielfaltsnetz_app;

-- Row-level security alone would let a person's attempt pass in silence, as one that found nothing.
create function access.refuse_deletion() returns trigger language plpgsql as $$
begin
  raise exception 'permission denied: % is only appended', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger consultation_reads_stay before delete on consultation_reads for each statement
  when (current_user = 'vielfaltsnetz_app' and not access.is_system()) execute function access.refuse_deletion();
