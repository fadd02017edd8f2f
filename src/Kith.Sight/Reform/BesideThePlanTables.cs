using Kith.Sight.Reform.Cases;
using Kith.Sight.Reform.Laws;
using Kith.Sight.Reform.Leads;
using Kith.Sight.Reform.Meetings;
using Kith.Sight.Reform.Pilots;
using Kith.Sight.Reform.Trusts;
using Kith.Sight.Reform.Wider;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Sight.Reform;

/// <summary>What a programme keeps besides its plan: every table a list of versions like those of the plan.</summary>
internal sealed class BesideThePlanTables :
    IEntityTypeConfiguration<ProgrammeBody>, IEntityTypeConfiguration<BodyStatus>, IEntityTypeConfiguration<Pilot>, IEntityTypeConfiguration<PilotMeasure>,
    IEntityTypeConfiguration<BusinessCase>, IEntityTypeConfiguration<CaseOption>, IEntityTypeConfiguration<CaseApproval>,
    IEntityTypeConfiguration<Law>, IEntityTypeConfiguration<LawStep>, IEntityTypeConfiguration<ReformTheme>, IEntityTypeConfiguration<OutsideLink>,
    IEntityTypeConfiguration<BoardMember>, IEntityTypeConfiguration<BoardMeeting>, IEntityTypeConfiguration<Briefing>, IEntityTypeConfiguration<BoardDecision>,
    IEntityTypeConfiguration<ProgrammePromise>, IEntityTypeConfiguration<LeadAccount>, IEntityTypeConfiguration<ReportReminder>, IEntityTypeConfiguration<ReviewDay>
{
    public void Configure(EntityTypeBuilder<ProgrammeBody> builder)
    {
        ReformTables.Row(builder, "body");
        builder.Property(x => x.Name).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<BodyStatus> builder)
    {
        ReformTables.Row(builder, "body_status");
        builder.Property(x => x.Ref).HasMaxLength(20);
        builder.Property(x => x.SaidBy).HasMaxLength(200);
        builder.Ignore(x => x.Who);
    }

    public void Configure(EntityTypeBuilder<Pilot> builder)
    {
        ReformTables.Row(builder, "pilot");
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.Ref).HasMaxLength(20);
        builder.Property(x => x.Bodies).HasMaxLength(200);
        builder.Property(x => x.LearntFrom).HasMaxLength(200);
        builder.Property(x => x.DecidedBy).HasMaxLength(200);
        builder.Property(x => x.SpreadTo).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<PilotMeasure> builder)
    {
        ReformTables.Row(builder, "pilot_measure");
        builder.Property(x => x.Source).HasMaxLength(300);
        builder.Ignore(x => x.Reading);
    }

    public void Configure(EntityTypeBuilder<BusinessCase> builder)
    {
        ReformTables.Row(builder, "case");
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.Ref).HasMaxLength(20);
        builder.Property(x => x.Owner).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<CaseOption> builder) => ReformTables.Row(builder, "case_option");

    public void Configure(EntityTypeBuilder<CaseApproval> builder)
    {
        ReformTables.Row(builder, "case_approval");
        builder.Property(x => x.Stage).HasMaxLength(40);
        builder.Property(x => x.DecidedBy).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<Law> builder)
    {
        ReformTables.Row(builder, "law");
        builder.Property(x => x.Title).HasMaxLength(300);
        builder.Property(x => x.Kind).HasMaxLength(40);
        builder.Property(x => x.Part).HasMaxLength(200);
        builder.Property(x => x.Refs).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<LawStep> builder)
    {
        ReformTables.Row(builder, "law_step");
        builder.Property(x => x.Step).HasMaxLength(40);
        builder.Property(x => x.Written).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<ReformTheme> builder)
    {
        ReformTables.Row(builder, "theme");
        builder.Property(x => x.Workstreams).HasMaxLength(120);
        builder.Property(x => x.Refs).HasMaxLength(400);
    }

    public void Configure(EntityTypeBuilder<OutsideLink> builder)
    {
        ReformTables.Row(builder, "outside_link");
        builder.Property(x => x.Name).HasMaxLength(300);
        builder.Property(x => x.Kind).HasMaxLength(40);
        builder.Property(x => x.Body).HasMaxLength(200);
        builder.Property(x => x.Workstreams).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<BoardMember> builder)
    {
        ReformTables.Row(builder, "member");
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.Body).HasMaxLength(200);
        builder.Property(x => x.Post).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<BoardMeeting> builder)
    {
        ReformTables.Row(builder, "meeting");
        builder.Property(x => x.Place).HasMaxLength(200);
        builder.Property(x => x.Present).HasMaxLength(400);
        builder.Property(x => x.Apologies).HasMaxLength(400);
        builder.Ignore(x => x.Held);
        builder.Ignore(x => x.Says);
    }

    public void Configure(EntityTypeBuilder<Briefing> builder)
    {
        ReformTables.Row(builder, "briefing");
        builder.Property(x => x.ToldBy).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<BoardDecision> builder)
    {
        ReformTables.Row(builder, "decision");
        builder.Property(x => x.DecidedBy).HasMaxLength(200);
        builder.Property(x => x.Refs).HasMaxLength(400);
    }

    public void Configure(EntityTypeBuilder<ProgrammePromise> builder)
    {
        ReformTables.Row(builder, "promise");
        builder.Property(x => x.Who).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<LeadAccount> builder)
    {
        ReformTables.Row(builder, "lead_account");
        builder.Property(x => x.Name).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<ReportReminder> builder)
    {
        ReformTables.Row(builder, "reminder");
        builder.Property(x => x.To).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<ReviewDay> builder)
    {
        ReformTables.Row(builder, "review_day");
        builder.Property(x => x.Review).HasMaxLength(300);
        builder.Property(x => x.Written).HasMaxLength(200);
    }
}
