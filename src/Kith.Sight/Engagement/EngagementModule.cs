using Kith.Platform.Commands;
using Kith.Platform.History;
using Kith.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Sight.Engagement;

/// <summary>The door plate of Sight/Engagement.</summary>
public sealed class EngagementModule : KithModule
{
    public override string Name => "Sight/Engagement";

    public override string Purpose => "What people said: exercises, responses, themes with the words that led to each, and what came of it";

    public override IReadOnlyList<string> Uses => ["Record/Practice", "Record/Users"];

    public override IReadOnlyList<string> Opens => ["Themes", "Load", "Results", "Report"];

    public override IEnumerable<KithCommand> Commands => [new LoadResponsesCommand(), new SuggestThemesCommand(), new MeasureSuggestionsCommand()];

    public override IEnumerable<EventKind> Events => [LoadResponses.Loaded, CodeResponse.Coded, PlanExercise.Planned, TakeResponses.Taken, RedactResponse.Redacted, WriteCodebook.Written, AnswerPeople.Answered, AnswerPeople.Published, CountAttendance.Counted, CheckRecord.Checked, KeepForum.Kept, KeepCharter.Kept, Sample.PlanSample.Planned];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<LoadResponses>();
        services.AddScoped<ReadExercise>();
        services.AddScoped<CodeResponse>();
        services.AddScoped<PlanExercise>();
        services.AddScoped<TakeResponses>();
        services.AddScoped<RedactResponse>();
        services.AddScoped<WriteCodebook>();
        services.AddScoped<AnswerPeople>();
        services.AddScoped<CountAttendance>();
        services.AddScoped<CheckRecord>();
        services.AddScoped<KeepForum>();
        services.AddScoped<KeepCharter>();
        services.AddScoped<Sample.PlanSample>();
        services.AddScoped<Inquiries.ReadInquiries>();
        services.AddSingleton<Coders.SuggestFor>();
        services.AddScoped<Platform.Pages.IHomePart, EngagementAtHome>();
    }
}
