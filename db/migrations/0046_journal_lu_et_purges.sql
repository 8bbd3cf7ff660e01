ALTER TYPE "public"."objet_evenement" ADD VALUE 'sauvegarde';--> statement-breakpoint
ALTER TYPE "public"."objet_evenement" ADD VALUE 'purge';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'demander_sauvegarde';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'sortir_sauvegarde';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'repeter_restauration';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'purger';--> statement-breakpoint
CREATE TABLE "purges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"comptes" jsonb NOT NULL,
	"echecs" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "purges_at_idx" ON "purges" USING btree ("at");--> statement-breakpoint
CREATE INDEX "evenements_edition_at_idx" ON "evenements" USING btree ("edition_id","at","id");--> statement-breakpoint
CREATE INDEX "evenements_at_idx" ON "evenements" USING btree ("at","id");