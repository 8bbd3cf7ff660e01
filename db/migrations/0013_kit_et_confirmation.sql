CREATE TYPE "public"."cle_kit" AS ENUM('appel', 'candidature', 'synthese', 'presence', 'ressources');--> statement-breakpoint
CREATE TYPE "public"."format_kit" AS ENUM('pdf', 'docx', 'odt');--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'fiche_a_confirmer';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'fiche_infirmee';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'tourner_feuille' BEFORE 'dispenser';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'publier_document';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'demander_confirmation';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'confirmer';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'infirmer';--> statement-breakpoint
CREATE TABLE "fiche_confirmations" (
	"fiche_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"demandee_at" timestamp (3) with time zone NOT NULL,
	"demandee_par" uuid,
	"confirmee" boolean,
	"repondue_at" timestamp (3) with time zone,
	"reponduee_par" uuid,
	CONSTRAINT "fiche_confirmations_fiche_id_revision_pk" PRIMARY KEY("fiche_id","revision"),
	CONSTRAINT "fiche_confirmations_reponse" CHECK (("fiche_confirmations"."confirmee" is null) = ("fiche_confirmations"."repondue_at" is null))
);
--> statement-breakpoint
CREATE TABLE "document_fichiers" (
	"version_id" uuid NOT NULL,
	"format" "format_kit" NOT NULL,
	"fichier_id" uuid NOT NULL,
	CONSTRAINT "document_fichiers_version_id_format_pk" PRIMARY KEY("version_id","format")
);
--> statement-breakpoint
CREATE TABLE "document_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"document_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"genere" boolean NOT NULL,
	"note" text NOT NULL,
	"auteur_id" uuid,
	"publiee_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_versions_numero" UNIQUE("document_id","numero"),
	CONSTRAINT "document_versions_numero_positif" CHECK ("document_versions"."numero" > 0)
);
--> statement-breakpoint
ALTER TABLE "feuilles" ADD COLUMN "quarts" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
-- By hand: the five documents already named are known by their order.
ALTER TABLE "edition_documents" ADD COLUMN "cle" "cle_kit";--> statement-breakpoint
UPDATE "edition_documents" SET "cle" = (enum_range(NULL::"cle_kit"))["ordre" + 1];--> statement-breakpoint
ALTER TABLE "edition_documents" ALTER COLUMN "cle" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "fiche_confirmations" ADD CONSTRAINT "fiche_confirmations_demandee_par_personnes_id_fk" FOREIGN KEY ("demandee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_confirmations" ADD CONSTRAINT "fiche_confirmations_reponduee_par_personnes_id_fk" FOREIGN KEY ("reponduee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_confirmations" ADD CONSTRAINT "fiche_confirmations_revision_fk" FOREIGN KEY ("fiche_id","revision") REFERENCES "public"."fiche_revisions"("fiche_id","numero") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_fichiers" ADD CONSTRAINT "document_fichiers_version_id_document_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_fichiers" ADD CONSTRAINT "document_fichiers_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_document_id_edition_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."edition_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_auteur_id_personnes_id_fk" FOREIGN KEY ("auteur_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fiche_confirmations_demandee_par_idx" ON "fiche_confirmations" USING btree ("demandee_par");--> statement-breakpoint
CREATE INDEX "fiche_confirmations_repondue_par_idx" ON "fiche_confirmations" USING btree ("reponduee_par");--> statement-breakpoint
CREATE INDEX "document_fichiers_fichier_idx" ON "document_fichiers" USING btree ("fichier_id");--> statement-breakpoint
CREATE INDEX "document_versions_auteur_idx" ON "document_versions" USING btree ("auteur_id");--> statement-breakpoint
ALTER TABLE "edition_documents" ADD CONSTRAINT "edition_documents_cle" UNIQUE("edition_id","cle");--> statement-breakpoint
ALTER TABLE "feuilles" ADD CONSTRAINT "feuilles_quarts" CHECK ("feuilles"."quarts" between 0 and 3);