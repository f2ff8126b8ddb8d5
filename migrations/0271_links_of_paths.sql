-- Whoever asks for a path's link again gets one beside the old: a stranger who knows the address cannot end what its founder uses.
-- Replaces a unique key by an index on a small table: a short lock.

alter table pathway_links drop constraint pathway_links_pathway_id_key;
create index pathway_links_pathway on pathway_links (pathway_id, created_at desc);
