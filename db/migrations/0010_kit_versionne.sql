CREATE TYPE "public"."cle_kit" AS ENUM('appel', 'candidature', 'synthese', 'presence', 'ressources');--> statement-breakpoint
CREATE TYPE "public"."format_kit" AS ENUM('pdf', 'docx', 'odt');--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'publier_document';--> statement-breakpoint
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
-- By hand: the five documents already named are known by their order.
ALTER TABLE "edition_documents" ADD COLUMN "cle" "cle_kit";--> statement-breakpoint
UPDATE "edition_documents" SET "cle" = (enum_range(NULL::"cle_kit"))["ordre" + 1];--> statement-breakpoint
ALTER TABLE "edition_documents" ALTER COLUMN "cle" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "document_fichiers" ADD CONSTRAINT "document_fichiers_version_id_document_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_fichiers" ADD CONSTRAINT "document_fichiers_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_document_id_edition_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."edition_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_auteur_id_personnes_id_fk" FOREIGN KEY ("auteur_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_fichiers_fichier_idx" ON "document_fichiers" USING btree ("fichier_id");--> statement-breakpoint
CREATE INDEX "document_versions_auteur_idx" ON "document_versions" USING btree ("auteur_id");--> statement-breakpoint
ALTER TABLE "edition_documents" ADD CONSTRAINT "edition_documents_cle" UNIQUE("edition_id","cle");