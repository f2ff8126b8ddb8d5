-- Proposals of many years: the start page counts the open ones, the list goes from the newest to the oldest, both without reading the rest.
-- Locks quality_proposals against writing while its indexes are made.

create index quality_proposals_open on quality_proposals (made_at) where decision is null;
drop index quality_proposals_list;
create index quality_proposals_newest on quality_proposals (made_at desc, id desc);
