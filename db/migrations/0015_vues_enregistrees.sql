CREATE TYPE "public"."liste_vue" AS ENUM('candidatures', 'attendues');--> statement-breakpoint
CREATE TABLE "vues" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"personne_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"liste" "liste_vue" NOT NULL,
	"nom" text NOT NULL,
	"requete" text NOT NULL,
	"partagee" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "vues" ADD CONSTRAINT "vues_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vues" ADD CONSTRAINT "vues_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "vues_nom" ON "vues" USING btree ("personne_id","edition_id",lower("nom"));--> statement-breakpoint
CREATE INDEX "vues_edition_idx" ON "vues" USING btree ("edition_id","liste");