using AngleSharp.Dom;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kith.Tests.Platform.Pages;

public class DatePartsTests
{
    [Theory]
    [InlineData("27", "3", "2018")]
    [InlineData(" 27 ", "03", "2018 ")]
    [InlineData("27", "March", "2018")]
    [InlineData("27", "mar", "2018")]
    public void A_date_is_read_as_people_type_it(string day, string month, string year) =>
        Assert.Equal(new DateOnly(2018, 3, 27), new DateParts(day, month, year).Read("Date of birth").Date);

    [Theory]
    [InlineData("3", "", "2018", "Date of birth must include a month", DatePart.Month)]
    [InlineData("", "", "2018", "Date of birth must include a day and a month", DatePart.Day | DatePart.Month)]
    [InlineData("3", "4", null, "Date of birth must include a year", DatePart.Year)]
    [InlineData("3", "4", "18", "Date of birth must have a year of 4 numbers", DatePart.Year)]
    [InlineData("3", "13", "2018", "Date of birth must have a month from 1 to 12", DatePart.Month)]
    [InlineData("3", "Marsh", "2018", "Date of birth must have a month from 1 to 12", DatePart.Month)]
    [InlineData("32", "3", "2018", "Date of birth must have a day from 1 to 31", DatePart.Day)]
    [InlineData("x", "3", "2018", "Date of birth must have a day from 1 to 31", DatePart.Day)]
    [InlineData("29", "2", "2018", "Date of birth must be a real date", DatePart.All)]
    public void What_is_wrong_is_said_box_by_box(string? day, string? month, string? year, string says, DatePart wrong) =>
        Assert.Equal(new DateRead(null, says, wrong), new DateParts(day, month, year).Read("Date of birth"));

    [Fact]
    public void Empty_boxes_are_no_date_and_no_problem() =>
        Assert.Equal(new DateRead(null, null, DatePart.None), new DateParts("", " ", null).Read("Date of birth"));

    [Fact]
    public async Task The_binder_keeps_every_box_and_says_what_is_wrong()
    {
        var context = await BindAsync(("Born.Day", "3"), ("Born.Month", ""), ("Born.Year", "2018"));
        Assert.False(context.Result.IsModelSet);
        Assert.Equal("Born must include a month", Assert.Single(context.ModelState["Born"]!.Errors).ErrorMessage);
        Assert.Equal("3", context.ModelState["Born.Day"]!.AttemptedValue);

        var view = Drawn.View(context.ModelState);
        var page = Drawn.Read(await Drawn.TagAsync(new DateInputTagHelper { Name = "Born", Label = "Born", NotAFact = "test" }, view));
        Assert.Equal("2018", page.QuerySelector("#Born_Year")!.GetAttribute("value"));
        Assert.Contains("govuk-input--error", page.QuerySelector("#Born_Month")!.ClassName, StringComparison.Ordinal);
        Assert.DoesNotContain("govuk-input--error", page.QuerySelector("#Born_Day")!.ClassName, StringComparison.Ordinal);
        Assert.Equal("Born_Month", Assert.Single(Kith.Platform.Pages.PageSoFar.Of(view.HttpContext).Errors).Anchor);
    }

    [Fact]
    public async Task The_binder_reads_a_whole_date_and_leaves_the_model_valid()
    {
        var context = await BindAsync(("Born.Day", "27"), ("Born.Month", "3"), ("Born.Year", "2018"));
        Assert.Equal(new DateOnly(2018, 3, 27), context.Result.Model);
        Assert.True(context.ModelState.IsValid);
    }

    [Fact]
    public async Task An_address_may_carry_a_date_as_one_value()
    {
        Assert.Equal(new DateOnly(2018, 3, 27), (await BindAsync(("Born", "2018-03-27"))).Result.Model);
        Assert.Equal("Born must be a real date", (await BindAsync(("Born", "27/3/18"))).ModelState["Born"]!.Errors[0].ErrorMessage);
    }

    private static async Task<ModelBindingContext> BindAsync(params (string Name, string Value)[] posted)
    {
        var form = new FormCollection(posted.ToDictionary(p => p.Name, p => new Microsoft.Extensions.Primitives.StringValues(p.Value)));
        var values = new FormValueProvider(BindingSource.Form, form, System.Globalization.CultureInfo.InvariantCulture);
        var metadata = new EmptyModelMetadataProvider().GetMetadataForType(typeof(DateOnly?));
        var context = DefaultModelBindingContext.CreateBindingContext(
            new ActionContext { HttpContext = new DefaultHttpContext(), RouteData = new(), ActionDescriptor = new() }, values, metadata, null, "Born");
        await new DatePartsBinder().BindModelAsync(context);
        return context;
    }
}
