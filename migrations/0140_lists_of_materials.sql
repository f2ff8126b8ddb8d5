-- Lists may bring materials as well as profiles: what a row or an answer belongs to is a profile or a material. What an import brought can be taken
-- back, so the centre may remove materials and versions; who may is still said by row-level security.
-- Adds empty columns and their indexes: import_rows and import_pairs are locked for a moment, materials and profiles are not.

alter table import_rows add column material_id uuid references materials on delete set null;
alter table import_rows add constraint import_rows_one_subject check (num_nonnulls(profile_id, material_id) <= 1);
create index import_rows_material on import_rows (material_id);

alter table import_pairs alter column profile_id drop not null;
alter table import_pairs add column material_id uuid references materials on delete cascade;
alter table import_pairs add constraint import_pairs_one_subject check (num_nonnulls(profile_id, material_id) = 1);
alter table import_pairs drop constraint import_pairs_target_row_key_profile_id_key;
alter table import_pairs add constraint import_pairs_said_once unique nulls not distinct (target, row_key, profile_id, material_id);
create index import_pairs_material on import_pairs (material_id);

create policy materials_remove on materials for delete to vielfaltsnetz_app
  using ((select access.is_centre() or access.is_system()));
grant delete on materials, material_versions to vielfaltsnetz_app;
