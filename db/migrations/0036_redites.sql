ALTER TYPE "public"."nature_fait" ADD VALUE 'redite' BEFORE 'proche_refuse';--> statement-breakpoint
ALTER TYPE "public"."type_geste" ADD VALUE 'redire' BEFORE 'refuser_proche';--> statement-breakpoint
CREATE TABLE "redites" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"point_id" uuid NOT NULL,
	"avant_point_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "redites" ADD CONSTRAINT "redites_avant_point_id_points_id_fk" FOREIGN KEY ("avant_point_id") REFERENCES "public"."points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redites" ADD CONSTRAINT "redites_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redites" ADD CONSTRAINT "redites_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redites" ADD CONSTRAINT "redites_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "redites_ouverte" ON "redites" USING btree ("point_id","avant_point_id") WHERE "redites"."ferme_par" is null;--> statement-breakpoint
CREATE INDEX "redites_avant_idx" ON "redites" USING btree ("avant_point_id");--> statement-breakpoint
CREATE TRIGGER redites_faits BEFORE UPDATE OR DELETE ON redites FOR EACH ROW EXECUTE FUNCTION garder_le_fait();
