CREATE TYPE "public"."format_publication" AS ENUM('pdf', 'json');--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_rafale' BEFORE 'joindre_feuille';--> statement-breakpoint
CREATE TABLE "envois" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"personne_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"taille" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication_fichiers" (
	"publication_id" uuid NOT NULL,
	"format" "format_publication" NOT NULL,
	"fichier_id" uuid NOT NULL,
	CONSTRAINT "publication_fichiers_publication_id_format_pk" PRIMARY KEY("publication_id","format")
);
--> statement-breakpoint
ALTER TABLE "fichiers" DROP CONSTRAINT "fichiers_taille";--> statement-breakpoint
ALTER TABLE "jetons_connexion" ADD COLUMN "navigateur_hash" text;--> statement-breakpoint
ALTER TABLE "jetons_connexion" ADD COLUMN "client_hash" text;--> statement-breakpoint
ALTER TABLE "jetons_connexion" ADD COLUMN "utilise_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "jetons_connexion" ADD COLUMN "geste_hash" text;--> statement-breakpoint
ALTER TABLE "jetons_connexion" ADD COLUMN "passage_hash" text;--> statement-breakpoint
ALTER TABLE "jetons_connexion" ADD COLUMN "passage_expires_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "envois" ADD CONSTRAINT "envois_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_fichiers" ADD CONSTRAINT "publication_fichiers_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_fichiers" ADD CONSTRAINT "publication_fichiers_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "envois_personne_idx" ON "envois" USING btree ("personne_id","at");--> statement-breakpoint
CREATE INDEX "publication_fichiers_fichier_idx" ON "publication_fichiers" USING btree ("fichier_id");--> statement-breakpoint
CREATE INDEX "arrivees_atelier_idx" ON "arrivees" USING btree ("atelier_id","at");--> statement-breakpoint
CREATE INDEX "jetons_connexion_client_idx" ON "jetons_connexion" USING btree ("client_hash","created_at");--> statement-breakpoint
ALTER TABLE "jetons_connexion" ADD CONSTRAINT "jetons_connexion_passageHash_unique" UNIQUE("passage_hash");--> statement-breakpoint
ALTER TABLE "fichiers" ADD CONSTRAINT "fichiers_taille" CHECK ("fichiers"."taille" > 0);