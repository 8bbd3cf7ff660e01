CREATE TYPE "public"."etat_importation" AS ENUM('envoi', 'deposee', 'lecture', 'lue', 'ecriture', 'faite', 'refusee', 'abandonnee');--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'importer_edition' BEFORE 'sortir_sauvegarde';--> statement-breakpoint
CREATE TABLE "importation_parts" (
	"importation_id" uuid NOT NULL,
	"rang" integer NOT NULL,
	"octets" "bytea" NOT NULL,
	CONSTRAINT "importation_parts_importation_id_rang_pk" PRIMARY KEY("importation_id","rang")
);
--> statement-breakpoint
CREATE TABLE "importations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"deposee_at" timestamp (3) with time zone NOT NULL,
	"deposee_par" uuid NOT NULL,
	"etat" "etat_importation" NOT NULL,
	"taille" integer NOT NULL,
	"cle_scellee" text,
	"vue_at" timestamp (3) with time zone,
	"lus" bigint DEFAULT 0 NOT NULL,
	"apercu" jsonb,
	"finie_at" timestamp (3) with time zone,
	"motif" text,
	CONSTRAINT "importations_cle" CHECK ("importations"."cle_scellee" is null or "importations"."etat" in ('lecture', 'lue', 'ecriture'))
);
--> statement-breakpoint
ALTER TABLE "importation_parts" ADD CONSTRAINT "importation_parts_importation_id_importations_id_fk" FOREIGN KEY ("importation_id") REFERENCES "public"."importations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "importations" ADD CONSTRAINT "importations_deposee_par_personnes_id_fk" FOREIGN KEY ("deposee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "importations_deposee_idx" ON "importations" USING btree ("deposee_at");--> statement-breakpoint
CREATE INDEX "importations_personne_idx" ON "importations" USING btree ("deposee_par");--> statement-breakpoint
-- Encrypted: what does not compress.
ALTER TABLE "importation_parts" ALTER COLUMN "octets" SET STORAGE EXTERNAL;