ALTER TYPE "public"."type_evenement" ADD VALUE 'regler_edition' BEFORE 'joindre_photo';--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "retiree_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "dates_comite" date[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "quorum_comite" integer;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "delai_reponse" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "delai_complement" integer DEFAULT 15 NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "version_reglages" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_delais" CHECK ("editions"."delai_reponse" between 1 and 180 and "editions"."delai_complement" between 1 and 180);--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_quorum" CHECK ("editions"."quorum_comite" between 1 and 200);--> statement-breakpoint
UPDATE "editions" SET "dates_comite" = ARRAY["date_comite"] WHERE "date_comite" IS NOT NULL;--> statement-breakpoint
UPDATE "candidatures" SET "retiree_at" = (SELECT max("at") FROM "evenements" WHERE "objet" = 'candidature' AND "objet_id" = "candidatures"."id" AND "type" IN ('retirer', 'retirer_label')) WHERE "etat" IN ('retiree', 'label_retire');--> statement-breakpoint
ALTER TABLE "editions" DROP COLUMN "date_comite";
