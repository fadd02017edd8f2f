using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kith.Platform.House;

/// <summary>Reads ids out of addresses and posted forms. A wrong one is a model error, which pages answer as not found.</summary>
internal sealed class IdBinding : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        IdConversions.IsId(context.Metadata.UnderlyingOrModelType)
            ? (IModelBinder)Activator.CreateInstance(typeof(Binder<>).MakeGenericType(context.Metadata.UnderlyingOrModelType))!
            : null;

    private sealed class Binder<TId> : IModelBinder where TId : struct, IId<TId>
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue;
            if (string.IsNullOrEmpty(posted))
            {
                return Task.CompletedTask;
            }

            if (Guid.TryParse(posted, out var id))
            {
                bindingContext.Result = ModelBindingResult.Success(TId.From(id));
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "That reference is not one of ours");
            }

            return Task.CompletedTask;
        }
    }
}
