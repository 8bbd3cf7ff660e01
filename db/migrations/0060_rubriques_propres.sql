ALTER TABLE "edition_rubriques" ADD COLUMN "une_ligne" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD COLUMN "reponses" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD COLUMN "reponses_avis" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
-- What is searched says them too; its index goes with the column and is made again.
ALTER TABLE "fiche_revisions" DROP COLUMN "recherche";--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD COLUMN "recherche" text GENERATED ALWAYS AS (replier("problematique" || ' ' || "deroule" || ' ' || "suites" || ' ' || jsonb_path_query_array("verbatims", '$[*].texte')::text || ' ' || jsonb_path_query_array("reponses", '$.*')::text)) STORED;--> statement-breakpoint
CREATE INDEX "fiche_revisions_recherche_idx" ON "fiche_revisions" USING gin ((' ' || "recherche") gin_trgm_ops);
