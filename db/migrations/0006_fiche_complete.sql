CREATE TYPE "public"."temps_passe" AS ENUM('moins_20', 'de_20_a_45', 'de_45_a_90', 'plus_90');--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD COLUMN "verbatims" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD COLUMN "suites" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD COLUMN "satisfaction" smallint;--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD COLUMN "appreciation" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD COLUMN "temps_passe" "temps_passe";--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD CONSTRAINT "fiche_revisions_satisfaction" CHECK ("fiche_revisions"."satisfaction" between 1 and 5);