using System.Text;
using Kith.Statutory.Cin;
using Kith.Statutory.Cin.Reading;
using Kith.Statutory.Insight;
using Kith.Statutory.Insight.Need;
using Kith.Statutory.Reading;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Insight;

/// <summary>Figures of a census, from a few children typed here and from the sample.</summary>
public sealed class NeedTests
{
    // The year is 1 April 2025 to 31 March 2026.
    private static readonly Report Typed = See("""
        <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>
        <Child><ChildIdentifiers><LAchildID>AMY</LAchildID><PersonBirthDate>2015-01-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
          <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>LD</Disability></Disabilities></ChildCharacteristics>
          <CINdetails><CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>6</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>2025-06-01</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure><ReferralNFA>false</ReferralNFA></CINdetails>
          <CINdetails><CINreferralDate>2026-01-05</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
            <Assessments><AssessmentActualStartDate>2026-01-05</AssessmentActualStartDate><AssessmentAuthorisationDate>2026-03-09</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>3A</AssessmentFactors><AssessmentFactors>3B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
            <Section47><S47ActualStartDate>2026-01-05</S47ActualStartDate><DateOfInitialCPC>2026-01-23</DateOfInitialCPC><ICPCnotRequired>false</ICPCnotRequired></Section47><ReferralNFA>false</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>2026-01-23</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>1</NumberOfPreviousCPP></ChildProtectionPlans>
          </CINdetails></Child>
        <Child><ChildIdentifiers><LAchildID>BEN</LAchildID><PersonBirthDate>2020-01-01</PersonBirthDate><Sex>M</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>MWBC</Ethnicity></ChildCharacteristics>
          <CINdetails><CINreferralDate>2025-01-06</CINreferralDate><ReferralSource>3A</ReferralSource><PrimaryNeedCode>N5</PrimaryNeedCode>
            <Assessments><AssessmentActualStartDate>2026-01-05</AssessmentActualStartDate><AssessmentAuthorisationDate>2026-03-10</AssessmentAuthorisationDate></Assessments>
            <Section47><S47ActualStartDate>2026-01-05</S47ActualStartDate><DateOfInitialCPC>2026-01-26</DateOfInitialCPC><ICPCnotRequired>false</ICPCnotRequired></Section47><ReferralNFA>false</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>2025-02-01</CPPstartDate><InitialCategoryOfAbuse>EMO</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP><Reviews><CPPreviewDate>2025-04-20</CPPreviewDate><CPPreviewDate>2025-11-20</CPPreviewDate></Reviews></ChildProtectionPlans>
          </CINdetails></Child>
        <Child><ChildIdentifiers><LAchildID>CAT</LAchildID><ExpectedPersonBirthDate>2026-06-01</ExpectedPersonBirthDate><Sex>U</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>NOBT</Ethnicity></ChildCharacteristics>
          <CINdetails><CINreferralDate>2026-03-30</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N4</PrimaryNeedCode><ReferralNFA>true</ReferralNFA></CINdetails></Child>
        </Children></Message>
        """);

    private static Report See(string xml) => See(new ReturnFile("census.xml", () => new MemoryStream(Encoding.UTF8.GetBytes(xml))));

    private static Report See(ReturnFile file)
    {
        var (all, problems) = ReadCin.From(CinCollection.YearEnding(2026), [file]);
        Assert.Empty(problems);
        return SeeCin.Of(all, new Asked { Population = 20_000 });
    }

    [Theory]
    [InlineData("referrals.again", "AMY", 3)]
    [InlineData("referrals.none", "CAT", 3)]
    // 5 January to 9 March 2026 are 45 working days after the first; to 10 March one more.
    [InlineData("assessments.in-time", "AMY", 2)]
    // Day one is Monday 5 January: the fifteenth is Friday 23 January.
    [InlineData("enquiries.in-time", "AMY", 2)]
    [InlineData("need.disabled", "AMY", 2)]
    [InlineData("protection.again", "AMY", 1)]
    // Ben's second review came seven months after the first.
    [InlineData("protection.reviewed", "", 1)]
    public void A_share_opens_the_children_behind_it(string code, string children, int of)
    {
        var figure = Typed.Find(code)!;
        Assert.Equal(children, string.Join(' ', figure.Children));
        Assert.Equal(of, figure.Of.Count);
    }

    [Theory]
    [InlineData("need.now", "AMY BEN")]
    [InlineData("need.closed", "AMY")]
    [InlineData("protection.now", "AMY BEN")]
    [InlineData("protection.begun", "AMY")]
    public void A_count_opens_the_children_behind_it(string code, string children) => Assert.Equal(children, string.Join(' ', Typed.Find(code)!.Children));

    [Fact]
    public void A_rate_needs_the_number_of_children_in_the_area() => Assert.Equal(1.0, Typed.Find("need.now")!.Rate);

    [Fact]
    public void One_factor_of_child_and_parent_is_counted_once() => Assert.Equal("Domestic abuse 1", string.Join(", ", Typed.FindSplit("assessments.factors")!.Slices.Select(s => $"{s.Label} {s.Cells[0].Count}")));

    [Fact]
    public void A_child_not_born_yet_is_younger_than_one_and_neither_boy_nor_girl()
    {
        var ages = Typed.FindSplit("referrals.age")!;
        Assert.Equal(["Boys", "Girls", "Not known"], ages.Series);
        Assert.Equal("CAT", Assert.Single(ages.Slices[0].Cells[2]).Child);
    }

    [Fact]
    public void What_only_newer_censuses_have_is_not_given() => Assert.StartsWith("not given", Typed.Chapters.Single(c => c.Code == "court").WhyNot, StringComparison.Ordinal);

    [Theory]
    [InlineData("referrals.number", 73)]
    [InlineData("need.now", 0)]
    public void The_sample_census_counted_apart(string code, int count) =>
        Assert.Equal(count, See(ReturnFile.OnDisk(Path.Combine(Repository.Returns, "cin", "sample", "fake_CIN_data.xml"))).Find(code)!.Value);

    [Theory]
    [InlineData("referrals.again", 8)]
    [InlineData("referrals.none", 73)]
    public void The_shares_of_the_sample_census_counted_apart(string code, int count) =>
        Assert.Equal(count, See(ReturnFile.OnDisk(Path.Combine(Repository.Returns, "cin", "sample", "fake_CIN_data.xml"))).Find(code)!.Rows.Count);
}
