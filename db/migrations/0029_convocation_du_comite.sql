ALTER TYPE "public"."type_courriel" ADD VALUE 'seance_annoncee';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'seance_changee';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'seance_annulee';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'seance_rappel';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'annuler_seance' BEFORE 'ouvrir_seance';--> statement-breakpoint
ALTER TYPE "public"."etat_seance" ADD VALUE 'annulee';--> statement-breakpoint
ALTER TABLE "seances" DROP CONSTRAINT "seances_ouverte";--> statement-breakpoint
ALTER TABLE "seance_decisions" ADD COLUMN "lot" uuid;--> statement-breakpoint
ALTER TABLE "seances" ADD COLUMN "motif_annulation" text;--> statement-breakpoint
ALTER TABLE "seances" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "seances" ADD COLUMN "rappelee_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "seance_decisions" ADD CONSTRAINT "seance_decisions_lot" CHECK ("seance_decisions"."lot" is null or "seance_decisions"."issue" = 'adopte');--> statement-breakpoint
ALTER TABLE "seances" ADD CONSTRAINT "seances_annulee" CHECK (("seances"."etat"::text = 'annulee') = ("seances"."motif_annulation" is not null));--> statement-breakpoint
ALTER TABLE "seances" ADD CONSTRAINT "seances_ouverte" CHECK (("seances"."etat"::text in ('prevue', 'annulee')) = ("seances"."ouverte_at" is null));