ALTER TYPE "public"."type_courriel" ADD VALUE 'atelier_bientot';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'renvoyer_courriel';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'signaler_adresse';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'regler_contact';--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "contact_nom" text;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "contact_telephone" text;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "contact_courriel" text;--> statement-breakpoint
-- What the mail server answered quoted addresses; from now on a cause of our own is kept.
UPDATE "courriels" SET "erreur" = 'autre' WHERE "erreur" IS NOT NULL;
