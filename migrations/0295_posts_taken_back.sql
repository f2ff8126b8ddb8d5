-- Whoever wrote a post takes it back: its words, what they were before and its files go; that something stood there stays, so that answers
-- do not hang in the air.
-- Locks exchange_posts while its rows are looked at once.

alter table exchange_posts add column withdrawn_at timestamptz;
alter table exchange_posts drop constraint exchange_posts_text_check, add constraint exchange_posts_text_check
  check (case when withdrawn_at is null then length(text) between 1 and 12000 else text = '' and heading = '' end);

grant update (heading, withdrawn_at) on exchange_posts to vielfaltsnetz_app;
grant delete on exchange_post_versions, exchange_files to vielfaltsnetz_app;
do $$
declare
  own constant text := '((select access.is_system()) or exists (select from exchange_posts p where p.id = post_id and p.author_id = (select access.person_id())))';
begin
  execute format('create policy exchange_post_versions_remove on exchange_post_versions for delete to vielfaltsnetz_app using %s', own);
  execute format('create policy exchange_files_remove on exchange_files for delete to vielfaltsnetz_app using %s', own);
end $$;
