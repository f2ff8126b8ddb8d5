-- Advisers see on one page what they have planned to do, in the order of its days; what is done stands no longer in the way.
-- Locks consultation_tasks while the index is built; there are few rows yet.

create index consultation_tasks_open on consultation_tasks (due_on, id) where done_at is null;
