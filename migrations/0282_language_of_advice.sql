-- Whoever asks says in which language she would like the answer, where it is not that of the page: six pages, and many more languages.
-- Goes with the texts, so that figures keep nothing that could lead to one person. Locks consultations for a moment.

alter table consultations add column speaks text not null default '' check (speaks = '' or speaks ~ '^[a-z]{2,3}$');
grant update (speaks) on consultations to vielfaltsnetz_app;
