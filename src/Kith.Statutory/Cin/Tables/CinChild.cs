using System.Runtime.InteropServices;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>One child in a census: the rows of every table, ordered by their start.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct CinChild(CinReturn all, int number)
{
    /// <summary>Who the child is: the first row if there are several; a row that does not exist if there is none.</summary>
    public ChildIdentifier Identifier => Identifiers.First;

    public Rows<ChildIdentifier> Identifiers => all.Identifiers.Of(number);
    public Rows<ChildCharacteristic> Characteristics => all.Characteristics.Of(number);
    public Rows<Disability> Disabilities => all.Disabilities.Of(number);
    public Rows<CinDetail> Details => all.Details.Of(number);
    public Rows<Assessment> Assessments => all.Assessments.Of(number);
    public Rows<AssessmentFactor> Factors => all.Factors.Of(number);
    public Rows<CinPlan> CinPlans => all.CinPlans.Of(number);
    public Rows<Section47Enquiry> Section47 => all.Section47.Of(number);
    public Rows<ProtectionPlan> ProtectionPlans => all.ProtectionPlans.Of(number);
    public Rows<ProtectionReview> Reviews => all.Reviews.Of(number);
    public Rows<PreProceeding> PreProceedings => all.PreProceedings.Of(number);

    /// <summary>The census year.</summary>
    public CinCollection Collection => all.Collection;
}
