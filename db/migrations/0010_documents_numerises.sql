ALTER TABLE "enonce_ancres" DROP CONSTRAINT "enonce_ancres_plage";--> statement-breakpoint
ALTER TABLE "enonce_ancres" ALTER COLUMN "bloc" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "enonce_ancres" ALTER COLUMN "debut" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "enonce_ancres" ALTER COLUMN "fin" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "enonce_ancres" ALTER COLUMN "mots" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fiche_documents" ADD COLUMN "pages" integer;--> statement-breakpoint
ALTER TABLE "enonce_ancres" ADD CONSTRAINT "enonce_ancres_plage" CHECK (case num_nulls("enonce_ancres"."bloc", "enonce_ancres"."debut", "enonce_ancres"."fin", "enonce_ancres"."mots") when 0 then "enonce_ancres"."debut" >= 0 and "enonce_ancres"."fin" > "enonce_ancres"."debut" and "enonce_ancres"."bloc" > 0 when 4 then "enonce_ancres"."page" is not null else false end);