using Kith.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kith.Platform.Pages;

/// <summary>How the ending of an action is told on a page that keeps what was typed.</summary>
public static class OutcomeOnPage
{
    /// <summary>
    /// Puts what stood in the way among the errors of the page. Null: the page is drawn again; otherwise the answer (not allowed, not found).
    /// <paramref name="conflict"/> says what to do when somebody else saved first. What follows on <see cref="Outcome{T}.Done"/> is the page's own.
    /// </summary>
    public static IActionResult? Tell<T>(this ModelStateDictionary errors, Outcome<T> outcome, string conflict)
    {
        switch (outcome)
        {
            case Outcome<T>.Invalid invalid:
                foreach (var (field, says) in invalid.Problems) errors.AddModelError(field, says);
                return null;
            case Outcome<T>.Refused refused:
                errors.AddModelError("", refused.Why.Says);
                return null;
            case Outcome<T>.Conflict:
                errors.AddModelError("", conflict);
                return null;
            case Outcome<T>.NotAllowed:
                return new StatusCodeResult(StatusCodes.Status403Forbidden);
            default:
                return new NotFoundResult();
        }
    }
}
