-- Accounts, what people sign in with, sessions, invitations, links and throttles. Tokens, codes and links are kept as SHA-256 only.
-- Locks nothing that exists.

create table accounts (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null unique references people on delete cascade,
  email text not null unique check (email = lower(email) and length(email) between 3 and 200),
  -- argon2id with its parameters; null for people who only use passkeys.
  password_hash text check (length(password_hash) between 60 and 200),
  state text not null default 'active' check (state in ('active', 'deactivated')),
  demo boolean not null default false,
  -- Such as {Chrome,Android}: a sign-in with a pair not seen before is told by mail (AU-10).
  known_devices text[] not null default '{}' check (cardinality(known_devices) <= 50),
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table passkeys (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts on delete cascade,
  credential_id text not null unique check (length(credential_id) between 8 and 1400),
  public_key bytea not null check (length(public_key) <= 4000),
  counter bigint not null default 0,
  transports text[] not null default '{}' check (cardinality(transports) <= 10),
  synchronised boolean not null default false,
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkeys_account on passkeys (account_id);

create table totp (
  account_id uuid primary key references accounts on delete cascade,
  -- AES-256-GCM with the installation's key, bound to the account.
  sealed_secret text not null check (length(sealed_secret) <= 400),
  -- The time step of the last code that was taken: a code works once (RFC 6238, 5.2).
  last_step bigint not null,
  created_at timestamptz not null
);

create table recovery_codes (
  account_id uuid not null references accounts on delete cascade,
  code_hash bytea not null check (length(code_hash) = 32),
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

create table sessions (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts on delete cascade,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- When a password, link or factor was last shown; and when a passkey, or password and code, was.
  proved_at timestamptz not null,
  factor_shown_at timestamptz,
  how text not null check (how in ('password', 'passkey', 'link', 'invitation', 'demo')),
  browser text not null check (length(browser) <= 30),
  system text not null check (length(system) <= 30)
);
create index sessions_account on sessions (account_id);
create index sessions_last_seen_at on sessions (last_seen_at);

create table invitations (
  id uuid primary key default gen_random_uuid(),
  -- Null only for the first operator, who is invited on the server's console.
  email text check (email = lower(email) and length(email) between 3 and 200),
  given_name text not null default '' check (length(given_name) <= 80),
  family_name text not null default '' check (length(family_name) <= 80),
  language text not null default 'de' check (language in ('de', 'en')),
  kind text not null check (kind in ('project-coordinator', 'association-board', 'centre-staff', 'operator', 'ministry')),
  profile_id uuid references profiles on delete cascade,
  area text check (area in ('volunteers', 'organisations')),
  token_hash bytea not null unique check (length(token_hash) = 32),
  invited_by uuid references people on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references people on delete set null,
  revoked_at timestamptz,
  check ((kind in ('project-coordinator', 'association-board')) = (profile_id is not null)),
  check ((kind = 'centre-staff') = (area is not null)),
  check (email is not null or kind = 'operator')
);
create index invitations_profile on invitations (profile_id);
create index invitations_invited_by on invitations (invited_by);
create index invitations_accepted_by on invitations (accepted_by);

create table account_links (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts on delete cascade,
  purpose text not null check (purpose in ('sign-in', 'reset', 'e-mail', 'recovery', 'demo')),
  token_hash bytea not null unique check (length(token_hash) = 32),
  -- The browser that asked; null for links that begin on another device.
  binding_hash bytea check (length(binding_hash) = 32),
  new_email text check (new_email = lower(new_email) and length(new_email) <= 200),
  created_at timestamptz not null,
  usable_from timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'e-mail') = (new_email is not null)),
  check (purpose in ('recovery', 'demo') or binding_hash is not null)
);
create index account_links_account on account_links (account_id);
create index account_links_expires_at on account_links (expires_at);

create table passkey_challenges (
  challenge_hash bytea primary key check (length(challenge_hash) = 32),
  purpose text not null check (purpose in ('sign-in', 'add', 'accept')),
  -- For `accept`, the id the account will have: it is the user handle inside the passkey.
  account_id uuid,
  invitation_id uuid references invitations on delete cascade,
  expires_at timestamptz not null
);
create index passkey_challenges_invitation on passkey_challenges (invitation_id);
create index passkey_challenges_expires_at on passkey_challenges (expires_at);

create table throttles (
  key_hash bytea primary key check (length(key_hash) = 32),
  count integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);
create index throttles_last_at on throttles (last_at);

-- One's own account, operators, and the program while it finds out who asks.
alter table accounts enable row level security;
alter table accounts force row level security;
create policy accounts_read on accounts for select to vielfaltsnetz_app
  using (id = access.account_id() or access.is_operator() or access.is_system());
create policy accounts_add on accounts for insert to vielfaltsnetz_app with check (access.is_system());
create policy accounts_change on accounts for update to vielfaltsnetz_app
  using (id = access.account_id() or access.is_operator() or access.is_system())
  with check (id = access.account_id() or access.is_operator() or access.is_system());

do $$
declare
  part text;
begin
  foreach part in array array['passkeys', 'totp', 'recovery_codes', 'account_links', 'passkey_challenges'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I to vielfaltsnetz_app using (account_id = access.account_id() or access.is_system())
      with check (account_id = access.account_id() or access.is_system())', part || '_of_account', part);
  end loop;
end $$;
-- Operators end sessions and start a recovery; they never see or choose what people sign in with.
create policy account_links_recovery on account_links for insert to vielfaltsnetz_app
  with check (access.is_operator() and purpose = 'recovery');
alter table sessions enable row level security;
alter table sessions force row level security;
create policy sessions_of_account on sessions to vielfaltsnetz_app
  using (account_id = access.account_id() or access.is_system()) with check (account_id = access.account_id() or access.is_system());
create policy sessions_operator_reads on sessions for select to vielfaltsnetz_app using (access.is_operator());
create policy sessions_operator_ends on sessions for delete to vielfaltsnetz_app using (access.is_operator());
alter table invitations enable row level security;
alter table invitations force row level security;
create policy invitations_kept on invitations to vielfaltsnetz_app
  using (access.is_system() or access.is_operator() or (access.is_centre() and kind in ('project-coordinator', 'association-board')))
  with check (access.is_system() or access.is_operator() or (access.is_centre() and kind in ('project-coordinator', 'association-board')));
alter table throttles enable row level security;
alter table throttles force row level security;
create policy throttles_system on throttles to vielfaltsnetz_app using (access.is_system()) with check (access.is_system());

grant select, insert, update on accounts, invitations to vielfaltsnetz_app;
grant select, insert, update, delete on passkeys, totp, recovery_codes, sessions, account_links, passkey_challenges, throttles to vielfaltsnetz_app;
