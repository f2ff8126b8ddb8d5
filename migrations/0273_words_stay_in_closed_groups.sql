-- Nobody carries a conversation out of a group by invitation: who wrote there wrote for its members. While a report waits, the centre and
-- keepers still close and hide what is there.
-- Locks nothing that exists but exchange_threads for a moment.

create function access.guard_closed_thread() returns trigger language plpgsql as $$
begin
  if not access.exchange_group_is_open(old.group_id) then
    raise exception 'a conversation stays in a group by invitation' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exchange_threads_stay before update of group_id on exchange_threads for each row
  when (old.group_id is distinct from new.group_id) execute function access.guard_closed_thread();
