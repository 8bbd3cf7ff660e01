ALTER TYPE "public"."type_evenement" ADD VALUE 'mettre_de_cote' BEFORE 'attribuer';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'remettre_dans_le_lot' BEFORE 'attribuer';--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "de_cote_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "de_cote_par" uuid;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_de_cote_par_personnes_id_fk" FOREIGN KEY ("de_cote_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_de_cote_par_idx" ON "decisions" USING btree ("de_cote_par");