ALTER TYPE "public"."type_courriel" ADD VALUE 'synthese_demandee';--> statement-breakpoint
CREATE TABLE "adresses_synthese" (
	"edition_id" uuid NOT NULL,
	"courriel" text NOT NULL,
	"date" date NOT NULL,
	CONSTRAINT "adresses_synthese_edition_id_courriel_pk" PRIMARY KEY("edition_id","courriel")
);
--> statement-breakpoint
ALTER TABLE "publication_retraits" ADD COLUMN "nature" text DEFAULT 'nom' NOT NULL;--> statement-breakpoint
ALTER TABLE "adresses_synthese" ADD CONSTRAINT "adresses_synthese_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "adresses_synthese_date_idx" ON "adresses_synthese" USING btree ("date");--> statement-breakpoint
-- Those of editions that are out already are forgotten: the mail they were left for is no longer to come.
INSERT INTO "adresses_synthese" ("edition_id", "courriel", "date")
SELECT a."edition_id", r."courriel", max(r."at" AT TIME ZONE 'Europe/Paris')::date FROM "arrivees" r JOIN "ateliers" a ON a."id" = r."atelier_id"
WHERE r."courriel" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "publications" p WHERE p."edition_id" = a."edition_id" AND p."numero" IS NOT NULL)
GROUP BY 1, 2;
--> statement-breakpoint
ALTER TABLE "arrivees" DROP COLUMN "courriel";