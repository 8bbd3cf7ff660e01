CREATE TYPE "public"."etat_sauvegarde" AS ENUM('demandee', 'en_cours', 'faite', 'manquee');--> statement-breakpoint
CREATE TABLE "sauvegardes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"demandee_at" timestamp (3) with time zone NOT NULL,
	"demandee_par" uuid,
	"etat" "etat_sauvegarde" NOT NULL,
	"commencee_at" timestamp (3) with time zone,
	"finie_at" timestamp (3) with time zone,
	"fichier" text,
	"taille" bigint,
	"lignes" integer,
	"motif" text,
	"sortie_at" timestamp (3) with time zone,
	"repetee_at" timestamp (3) with time zone,
	"repetition_motif" text,
	CONSTRAINT "sauvegardes_fichier" CHECK (("sauvegardes"."etat" = 'faite') = ("sauvegardes"."fichier" is not null))
);
--> statement-breakpoint
ALTER TABLE "sauvegardes" ADD CONSTRAINT "sauvegardes_demandee_par_personnes_id_fk" FOREIGN KEY ("demandee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sauvegardes_demandee_idx" ON "sauvegardes" USING btree ("demandee_at");--> statement-breakpoint
CREATE INDEX "sauvegardes_personne_idx" ON "sauvegardes" USING btree ("demandee_par");