ALTER TYPE "public"."type_courriel" ADD VALUE 'structures_reunies';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'membre_invite';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'fusionner_structures' BEFORE 'exporter_donnees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'separer_structures' BEFORE 'exporter_donnees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'inviter_membre' BEFORE 'exporter_donnees';--> statement-breakpoint
CREATE TABLE "structure_fusions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"gardee_id" uuid NOT NULL,
	"fusionnee_id" uuid NOT NULL,
	"avant" jsonb NOT NULL,
	"apres" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"par" uuid,
	"annulee_at" timestamp (3) with time zone
);
--> statement-breakpoint
DROP INDEX "structures_recherche_idx";--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "anciens_noms" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "fusionnee_dans_id" uuid;--> statement-breakpoint
ALTER TABLE "structure_fusions" ADD CONSTRAINT "structure_fusions_gardee_id_structures_id_fk" FOREIGN KEY ("gardee_id") REFERENCES "public"."structures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structure_fusions" ADD CONSTRAINT "structure_fusions_fusionnee_id_structures_id_fk" FOREIGN KEY ("fusionnee_id") REFERENCES "public"."structures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structure_fusions" ADD CONSTRAINT "structure_fusions_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "structure_fusions_gardee_idx" ON "structure_fusions" USING btree ("gardee_id");--> statement-breakpoint
CREATE INDEX "structure_fusions_fusionnee_idx" ON "structure_fusions" USING btree ("fusionnee_id");--> statement-breakpoint
CREATE INDEX "structure_fusions_par_idx" ON "structure_fusions" USING btree ("par");--> statement-breakpoint
ALTER TABLE "structures" ADD CONSTRAINT "structures_fusionnee_dans_id_structures_id_fk" FOREIGN KEY ("fusionnee_dans_id") REFERENCES "public"."structures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "structures_fusion_idx" ON "structures" USING btree ("fusionnee_dans_id");--> statement-breakpoint
CREATE INDEX "structures_recherche_idx" ON "structures" USING gin ((' ' || replier("nom" || ' ' || coalesce("sigle", '') || ' ' || "nom_publie" || ' ' || "anciens_noms")) gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "structures" ADD CONSTRAINT "structures_fusion" CHECK ("structures"."fusionnee_dans_id" <> "structures"."id");