ALTER TYPE "public"."type_geste" ADD VALUE 'partir_du_plan' BEFORE 'ecrire_chapitre';--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "origine_id" uuid;--> statement-breakpoint
ALTER TABLE "groupes" ADD COLUMN "origine_id" uuid;--> statement-breakpoint
ALTER TABLE "blocs" ADD CONSTRAINT "blocs_origine_id_blocs_id_fk" FOREIGN KEY ("origine_id") REFERENCES "public"."blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groupes" ADD CONSTRAINT "groupes_origine_id_groupes_id_fk" FOREIGN KEY ("origine_id") REFERENCES "public"."groupes"("id") ON DELETE no action ON UPDATE no action;