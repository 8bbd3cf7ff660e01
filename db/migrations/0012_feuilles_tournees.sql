ALTER TYPE "public"."type_evenement" ADD VALUE 'tourner_feuille' BEFORE 'dispenser';--> statement-breakpoint
ALTER TABLE "feuilles" ADD COLUMN "quarts" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "feuilles" ADD CONSTRAINT "feuilles_quarts" CHECK ("feuilles"."quarts" between 0 and 3);