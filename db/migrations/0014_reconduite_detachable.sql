ALTER TABLE "candidatures" DROP CONSTRAINT "candidatures_reconduite_de_id_candidatures_id_fk";
--> statement-breakpoint
ALTER TABLE "candidatures" ADD CONSTRAINT "candidatures_reconduite_de_id_candidatures_id_fk" FOREIGN KEY ("reconduite_de_id") REFERENCES "public"."candidatures"("id") ON DELETE set null ON UPDATE no action;