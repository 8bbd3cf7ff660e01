ALTER TYPE "public"."type_courriel" ADD VALUE 'retour_rappel';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'retour_dispense';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'dispenser';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'annuler_dispense';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'regler_rappels';--> statement-breakpoint
CREATE TABLE "relances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"atelier_id" uuid NOT NULL,
	"palier" text,
	"par" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "rappels_avant" integer[] DEFAULT '{3}' NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "rappels_apres" integer[] DEFAULT '{7,21,45}' NOT NULL;--> statement-breakpoint
ALTER TABLE "relances" ADD CONSTRAINT "relances_atelier_id_ateliers_id_fk" FOREIGN KEY ("atelier_id") REFERENCES "public"."ateliers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relances" ADD CONSTRAINT "relances_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "relances_palier" ON "relances" USING btree ("atelier_id","palier");--> statement-breakpoint
CREATE INDEX "relances_at_idx" ON "relances" USING btree ("atelier_id","at");--> statement-breakpoint
CREATE INDEX "relances_par_idx" ON "relances" USING btree ("par");