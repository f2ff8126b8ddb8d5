-- Whether a course shall be funded, said when it is planned: then whoever signs up first reads how long her name is kept.
-- Adds a column with a constant default to a small table and fills it: a short lock.

alter table course_fundings add column funded boolean not null default false;
update course_fundings set funded = true where applied_on is not null;
