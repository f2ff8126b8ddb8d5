-- The ground every module stands on: extensions, the role the program works as, the actor of a transaction, facts, form keys, outbox.
-- Locks nothing that exists: first migration.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

-- The program works as this role: it owns nothing, so row-level security always binds it.
do $$
begin
  create role vielfaltsnetz_app login nosuperuser nocreatedb nocreaterole nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  execute format('grant vielfaltsnetz_app to %I', current_user);
exception when others then
  -- A superuser may already act as every role; anybody else needs the grant and learns it here.
  if not (select rolsuper from pg_roles where rolname = current_user) then raise; end if;
end $$;
grant usage on schema public to vielfaltsnetz_app;
revoke create on schema public from public;

-- Who acts in this transaction. Set by the program with set_config(…, true); nothing set means nobody, who sees public rows only.
create schema access;
grant usage on schema access to vielfaltsnetz_app;

create function access.person_id() returns uuid language sql stable
  return nullif(current_setting('actor.person_id', true), '')::uuid;
create function access.account_id() returns uuid language sql stable
  return nullif(current_setting('actor.account_id', true), '')::uuid;
create function access.is_centre() returns boolean language sql stable
  return coalesce(current_setting('actor.centre', true), '') = 'yes';
create function access.is_operator() returns boolean language sql stable
  return coalesce(current_setting('actor.operator', true), '') = 'yes';
create function access.is_system() returns boolean language sql stable
  return coalesce(current_setting('actor.system', true), '') <> '';
create function access.profiles() returns uuid[] language sql stable
  return coalesce(nullif(current_setting('actor.profiles', true), ''), '{}')::uuid[];

-- Text folded for search: lower case, no accents. unaccent() is only stable, but its dictionary never changes here.
create function access.fold(text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, $1));

-- What happened, once and for all: appended, never changed, each row chained to the one before it by its hash.
create table facts (
  id bigint primary key,
  at timestamptz not null,
  action text not null check (action ~ '^[a-z][a-z-]*(\.[a-z][a-z-]*){1,3}$' and length(action) <= 80),
  actor_kind text not null check (actor_kind in ('anonymous', 'person', 'system')),
  actor_id uuid,
  actor_task text check (length(actor_task) <= 80),
  subject text not null check (length(subject) <= 80),
  data jsonb not null default '{}' check (length(data::text) <= 4000),
  request_id text check (length(request_id) <= 60),
  previous_hash bytea not null,
  hash bytea not null unique
);
create index facts_subject on facts (subject, id);
alter table facts enable row level security;
alter table facts force row level security;
create policy facts_append on facts for insert to vielfaltsnetz_app with check (true);
create policy facts_read on facts for select to vielfaltsnetz_app
  using (access.is_operator() or access.is_system() or access.is_centre() or actor_id = access.person_id());
-- Row-level security is forced on owners too; the chain's own function must see the last row.
do $$
begin
  execute format('create policy facts_chain on facts for select to %I using (true)', current_user);
end $$;
grant insert on facts to vielfaltsnetz_app;
grant select on facts to vielfaltsnetz_app;

-- The hash is made here, so that no program can write a fact outside the chain. The advisory lock orders writers of facts.
create function access.chain_fact() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(7270001);
  select f.id, f.hash into last from public.facts f order by f.id desc limit 1;
  new.id := coalesce(last.id, 0) + 1;
  new.previous_hash := coalesce(last.hash, '\x'::bytea);
  new.hash := sha256(convert_to(concat_ws('|', encode(new.previous_hash, 'hex'), new.id, extract(epoch from new.at),
    new.action, new.actor_kind, coalesce(new.actor_id::text, ''), coalesce(new.actor_task, ''), new.subject, new.data::text), 'UTF8'));
  perform pg_notify('facts', new.action);
  return new;
end $$;
create trigger facts_chain before insert on facts for each row execute function access.chain_fact();

create function access.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'facts are only appended' using errcode = 'insufficient_privilege';
end $$;
create trigger facts_stay before update or delete or truncate on facts execute function access.refuse_change();

-- One key per form shown: the row is written in the transaction of the effect, so a second submission finds it and changes nothing.
create table form_keys (
  key text primary key check (length(key) between 20 and 60),
  used_at timestamptz not null,
  answer text check (length(answer) <= 2000)
);
create index form_keys_used_at on form_keys (used_at);
grant select, insert, update, delete on form_keys to vielfaltsnetz_app;

-- What this installation is: made with demo accounts or not, and other single values.
create table installation (
  name text primary key check (length(name) <= 60),
  value text not null check (length(value) <= 2000)
);
grant select, insert, update on installation to vielfaltsnetz_app;
