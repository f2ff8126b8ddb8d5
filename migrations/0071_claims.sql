-- Entries from public pages belong to somebody: people of the organisation ask to keep them, confirm their address by a link, and the centre decides.
-- Locks nothing that exists.

create table profile_claims (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references profiles on delete cascade,
  given_name text not null check (length(given_name) between 1 and 80),
  family_name text not null check (length(family_name) between 1 and 80),
  -- What the person does in the organisation, in her words.
  duty text not null check (length(duty) between 1 and 120),
  email text not null check (email = lower(email) and length(email) between 3 and 200),
  reason text not null check (length(reason) between 1 and 1000),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  -- Which wording was agreed to; when is `created_at` (GDPR Art. 7(1)).
  consent_version text not null check (length(consent_version) between 1 and 20),
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  decision text check (decision in ('accepted', 'declined')),
  decided_at timestamptz,
  decided_by uuid references people on delete set null,
  check ((decision is null) = (decided_at is null)),
  check (decision is null or confirmed_at is not null)
);
create index profile_claims_profile on profile_claims (profile_id);
create index profile_claims_decided_by on profile_claims (decided_by);
create index profile_claims_waiting on profile_claims (confirmed_at, id) where confirmed_at is not null and decision is null;
create index profile_claims_unconfirmed on profile_claims (expires_at) where confirmed_at is null;
create index profile_claims_decided on profile_claims (decided_at) where decision is not null;

alter table profile_claims enable row level security;
alter table profile_claims force row level security;
-- The centre sees a claim once its address is confirmed.
create policy profile_claims_read on profile_claims for select to vielfaltsnetz_app
  using (access.is_system() or (access.is_centre() and confirmed_at is not null));
create policy profile_claims_add on profile_claims for insert to vielfaltsnetz_app with check (access.is_system());
create policy profile_claims_change on profile_claims for update to vielfaltsnetz_app
  using (access.is_system() or (access.is_centre() and confirmed_at is not null))
  with check (access.is_system() or (access.is_centre() and confirmed_at is not null));
create policy profile_claims_remove on profile_claims for delete to vielfaltsnetz_app using (access.is_system());
grant select, insert, delete, update (confirmed_at, decision, decided_at, decided_by) on profile_claims to vielfaltsnetz_app;
