ALTER TYPE "public"."etat_courriel" ADD VALUE 'retenu';--> statement-breakpoint
ALTER TYPE "public"."etat_courriel" ADD VALUE 'en_cours';--> statement-breakpoint
ALTER TYPE "public"."etat_courriel" ADD VALUE 'doute';--> statement-breakpoint
ALTER TYPE "public"."etat_courriel" ADD VALUE 'abandonne';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retenir_courriel' BEFORE 'regler_contact';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'abandonner_courriel' BEFORE 'regler_contact';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retenir_courriels' BEFORE 'regler_contact';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'relacher_courriels' BEFORE 'regler_contact';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'modifier_modele' BEFORE 'regler_contact';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'ecrire_liste' BEFORE 'regler_contact';--> statement-breakpoint
CREATE TABLE "adresses_refusees" (
	"adresse" text PRIMARY KEY NOT NULL,
	"cause" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "courriels" DROP CONSTRAINT "courriels_envoye";--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "courriels_retenus_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "courriels" ADD COLUMN "prise" uuid;--> statement-breakpoint
ALTER TABLE "courriels" ADD COLUMN "prise_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "courriels" ADD COLUMN "fin_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "courriels_prise_idx" ON "courriels" USING btree ("prise_at") WHERE "courriels"."prise_at" is not null;--> statement-breakpoint
ALTER TABLE "courriels" ADD CONSTRAINT "courriels_envoye" CHECK ("courriels"."etat" <> 'envoye' or "courriels"."envoye_at" is not null);