-- Moving in: lists people bring along, read in steps that can be left and taken up again, and taken back for 30 days. Nothing here is public;
-- files and rows go after 30 days.
-- Locks nothing that exists.

create table imports (
  id uuid primary key default gen_random_uuid(),
  target text not null check (target ~ '^[a-z-]{3,40}$'),
  -- Whose list it is: null for the centre's, else the profile whose keepers brought it.
  profile_id uuid references profiles on delete cascade,
  person_id uuid references people on delete set null,
  file_name text not null check (length(file_name) between 1 and 120),
  file_bytes integer not null check (file_bytes between 1 and 33554432),
  file_hash bytea not null check (length(file_hash) = 32),
  stage text not null default 'reading' check (stage in
    ('reading', 'unreadable', 'understood', 'checking', 'checked', 'applying', 'applied', 'undoing', 'undone')),
  -- What the person knows better about the file, and how it was understood.
  wishes jsonb not null default '{}' check (length(wishes::text) <= 500),
  understood jsonb check (length(understood::text) <= 30000),
  fault jsonb check (length(fault::text) <= 500),
  row_count integer not null default 0 check (row_count between 0 and 20000),
  -- The column of the target for each column of the file; null until they were matched.
  columns jsonb check (length(columns::text) <= 20000),
  counts jsonb check (length(counts::text) <= 1000),
  -- Why the last step stopped and the person has to look again.
  stopped text check (length(stopped) <= 40),
  done integer not null default 0,
  total integer not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Set while a process works on it; one that died is taken over.
  claimed_at timestamptz,
  applied_at timestamptz,
  undone_at timestamptz
);
create index imports_profile on imports (profile_id, created_at desc);
create index imports_person on imports (person_id);
create index imports_recent on imports (created_at desc, id);
create index imports_file on imports (file_hash);
create index imports_work on imports (changed_at) where stage in ('reading', 'checking', 'applying', 'undoing');

-- In parts, so that neither writing nor reading ever holds a whole file in one value.
create table import_file_parts (
  import_id uuid not null references imports on delete cascade,
  position integer not null,
  bytes bytea not null check (length(bytes) <= 262144),
  primary key (import_id, position)
);
alter table import_file_parts alter column bytes set storage external;

create table import_rows (
  import_id uuid not null references imports on delete cascade,
  -- As a spreadsheet shows it; the head is a row like any other.
  number integer not null,
  cells jsonb not null check (length(cells::text) <= 2000000),
  outcome text check (outcome in ('new', 'changed', 'unchanged', 'doubtful', 'failed')),
  -- What the row says once its cells are understood, what is wrong with it, and what it would change.
  fields jsonb check (length(fields::text) <= 100000),
  problems jsonb check (length(problems::text) <= 20000),
  changes jsonb check (length(changes::text) <= 100000),
  candidates jsonb check (length(candidates::text) <= 4000),
  -- The profile it belongs to, and the state of it that was shown.
  profile_id uuid references profiles on delete set null,
  seen bytea check (length(seen) = 32),
  -- For undoing: the profile as it was, and a hash of how the import left it.
  before jsonb,
  after_hash bytea check (length(after_hash) = 32),
  undone text check (undone in ('removed', 'restored', 'kept')),
  -- When somebody made something of it: an invitation, a draft.
  handled_at timestamptz,
  primary key (import_id, number)
);
create index import_rows_outcome on import_rows (import_id, outcome, number);
create index import_rows_profile on import_rows (profile_id);

-- Which column meant what, for files with the same head.
create table import_habits (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid references profiles on delete cascade,
  target text not null check (length(target) <= 40),
  head_hash bytea not null check (length(head_hash) = 32),
  columns jsonb not null check (length(columns::text) <= 20000),
  used_at timestamptz not null,
  unique nulls not distinct (profile_id, target, head_hash)
);

-- What a word in a list meant, where it is spelled otherwise here; the empty code means: leave it out.
create table import_words (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid references profiles on delete cascade,
  vocabulary text not null check (length(vocabulary) <= 40),
  word text not null check (length(word) between 1 and 200),
  code text not null check (length(code) <= 80),
  used_at timestamptz not null,
  unique nulls not distinct (profile_id, vocabulary, word)
);

-- Said once, remembered: this name of a list and that profile are the same, or are not.
create table import_pairs (
  id uuid primary key default gen_random_uuid(),
  target text not null check (length(target) <= 40),
  row_key text not null check (length(row_key) <= 300),
  profile_id uuid not null references profiles on delete cascade,
  same boolean not null,
  decided_at timestamptz not null,
  unique (target, row_key, profile_id)
);
create index import_pairs_profile on import_pairs (profile_id);

do $$
declare
  part text;
  scope constant text :=
    '((select access.is_centre() or access.is_system()) or profile_id = any ((select access.profiles())::uuid[]))';
  of_import constant text := 'exists (select from imports i where i.id = import_id)';
begin
  foreach part in array array['imports', 'import_habits', 'import_words', 'import_pairs', 'import_file_parts', 'import_rows'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
  end loop;
  foreach part in array array['imports', 'import_habits', 'import_words', 'import_pairs'] loop
    execute format('create policy %I on %I to vielfaltsnetz_app using (%s) with check (%s)', part || '_scope', part, scope, scope);
  end loop;
  foreach part in array array['import_file_parts', 'import_rows'] loop
    execute format('create policy %I on %I to vielfaltsnetz_app using (%s) with check (%s)', part || '_of_import', part, of_import, of_import);
  end loop;
end $$;
grant select, insert, update, delete on imports, import_rows, import_habits, import_words, import_pairs to vielfaltsnetz_app;
grant select, insert, delete on import_file_parts to vielfaltsnetz_app;

-- Tells the background work that there is something to do, once the step is saved.
create function access.tell_imports() returns trigger language plpgsql as $$
begin
  perform pg_notify('imports', '');
  return null;
end $$;
create trigger imports_work after insert or update of stage on imports for each row
  when (new.stage in ('reading', 'checking', 'applying', 'undoing')) execute function access.tell_imports();
