ALTER TYPE "public"."type_evenement" ADD VALUE 'exporter_edition' BEFORE 'sortir_sauvegarde';--> statement-breakpoint
ALTER TABLE "sauvegardes" ADD COLUMN "edition_id" uuid;--> statement-breakpoint
ALTER TABLE "sauvegardes" ADD CONSTRAINT "sauvegardes_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sauvegardes_edition_idx" ON "sauvegardes" USING btree ("edition_id");