using Microsoft.AspNetCore.Http;

namespace Kith.Platform.Pages;

/// <summary>Which layout a staff page is drawn in. Every staff floor's <c>_ViewStart.cshtml</c> is <c>Layout = PageLayout.Of(Context);</c>.</summary>
public static class PageLayout
{
    /// <summary>?print=1 asks for the page on paper.</summary>
    public static bool IsPrint(HttpContext request) => request.Request.Query["print"] == "1";

    /// <summary>The staff layout, or paper.</summary>
    public static string Of(HttpContext request) => IsPrint(request) ? "/Pages/Layouts/_PrintLayout.cshtml" : "/Pages/Layouts/_StaffLayout.cshtml";
}
