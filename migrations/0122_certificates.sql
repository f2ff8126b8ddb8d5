-- Certificates that anybody can check by their code, and that belong to whoever earned them.
-- Locks nothing that exists.

create table certificates (
  id uuid primary key default gen_random_uuid(),
  -- 55 random bits and a check character in Crockford's base 32, without hyphens.
  code text collate "C" not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  -- Who issued it; null is the centre. The name is kept as it was then.
  profile_id uuid references profiles on delete restrict,
  issuer_name text not null check (length(issuer_name) between 2 and 120),
  kind text not null check (kind in ('basic', 'advanced', 'health', 'reflection', 'other')),
  title text not null check (length(title) between 2 and 160),
  -- [{"title": …, "units": …}]
  modules jsonb not null default '[]' check (jsonb_typeof(modules) = 'array' and length(modules::text) <= 8000),
  units integer not null check (units between 0 and 1000),
  attended_units integer not null check (attended_units between 0 and units),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  place text not null default '' check (length(place) <= 120),
  -- [{"name": …, "duty": …}]
  signatories jsonb not null default '[]' check (jsonb_typeof(signatories) = 'array' and length(signatories::text) <= 1000),
  issued_at timestamptz not null,
  issued_on date not null,
  valid_until date check (valid_until >= issued_on),
  -- What it was issued for; belongs to the module of courses.
  course_ref uuid,
  participant_ref uuid,
  state text not null default 'valid' check (state in ('valid', 'revoked', 'replaced', 'deleted')),
  ended_at timestamptz,
  reason text not null default '' check (length(reason) <= 300),
  replaces_id uuid unique references certificates on delete restrict,
  version integer not null default 1 check (version >= 1),
  qualification_id uuid references qualifications on delete set null,
  -- Its place in the issuer's list of states (Bitstring Status List 1.0).
  status_index integer not null check (status_index between 0 and 131071),
  check ((state = 'valid') = (ended_at is null))
);
create index certificates_issuer on certificates (profile_id, issued_at desc, id desc);
create unique index certificates_status on certificates (coalesce(profile_id, '00000000-0000-0000-0000-000000000000'), status_index);
create index certificates_ended on certificates (profile_id, status_index) where state <> 'valid';
create index certificates_course on certificates (course_ref) where course_ref is not null;
create unique index certificates_once on certificates (course_ref, participant_ref) where state = 'valid' and participant_ref is not null;
create index certificates_qualification on certificates (qualification_id);

-- Whose it is, and what strangers may see of it. Goes when the holder wants it to; what stays names nobody.
create table certificate_holders (
  certificate_id uuid primary key references certificates on delete cascade,
  name text not null check (length(name) between 2 and 120),
  -- Empty where she has none.
  email text not null default '' check (length(email) <= 200),
  email_hash bytea check (octet_length(email_hash) = 32),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  -- The language beside German on the paper; empty for none. Tigrinya is a language of papers only.
  paper_lang text not null check (paper_lang in ('', 'en', 'tr', 'ar', 'uk', 'ti')),
  -- Hidden until chosen (GDPR Art. 25).
  public_fields text[] not null default '{}' check (public_fields <@ array['name', 'title', 'content', 'period']),
  -- SHA-256 of the private link; the link can be made again from the installation's key and the generation.
  link_hash bytea not null unique check (octet_length(link_hash) = 32),
  link_generation integer not null default 1,
  -- Lets an address be hashed in a credential without being guessed from lists of addresses.
  salt bytea not null check (octet_length(salt) = 16)
);
create index certificate_holders_email on certificate_holders (email_hash) where email_hash is not null;

alter table certificates enable row level security;
alter table certificates force row level security;
create policy certificates_of_issuer on certificates to vielfaltsnetz_app
  using (access.organises(profile_id)) with check (access.organises(profile_id));
alter table certificate_holders enable row level security;
alter table certificate_holders force row level security;
create policy certificate_holders_of_certificate on certificate_holders to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from certificates c where c.id = certificate_id))
  with check ((select access.is_system()) or exists (select from certificates c where c.id = certificate_id));

-- What a certificate says is never changed: it is replaced by another one.
grant select, insert, update (state, ended_at, reason, participant_ref, qualification_id) on certificates to vielfaltsnetz_app;
grant select, insert, delete, update (lang, paper_lang, public_fields, link_hash, link_generation) on certificate_holders to vielfaltsnetz_app;
